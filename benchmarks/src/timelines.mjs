import { deadlineBefore, plainDate } from "@maths-hubs/calendar";
import { evaluationTimeline } from "@maths-hubs/evaluation";
import { activitiesOf } from "./activities.mjs";
import { compare } from "./measure.mjs";

const asOf = "2025-01-31";

/** What somebody writes who wants the due dates and nothing else: one look at each field, no status, no source. */
const bareDueDates = ({ workshops, surveys, happi, fieldwork, submissions, dueDates }) => {
  const due = [];
  for (const { on, alsoOn, mode } of workshops) {
    due.push(alsoOn?.at(-1) ?? on);
    if (mode === "face-to-face") due.push(deadlineBefore({ event: plainDate(on), workingDays: 10 }).deadline);
  }
  due.push(surveys.autumn.closes, surveys.summer.closes, surveys.localLeader.closes);
  due.push(happi.planningDue, happi.finalDue, ...fieldwork.localOn, ...fieldwork.nationalOn);
  for (const submission of submissions) due.push(submission.due);
  for (const task in dueDates) due.push(dueDates[task]);
  return due;
};

/** Each timeline is used and let go, as a view of a network does; keeping all of them measures the collector. */
const overdueIn = (activities) => () => {
  let overdue = 0;
  for (const activity of activities) {
    for (const { obligations } of evaluationTimeline(activity, { asOf }).stages) {
      for (const { status } of obligations) if (status === "overdue") overdue += 1;
    }
  }
  return overdue;
};

const lateIn = (activities) => () => {
  let late = 0;
  for (const activity of activities) for (const due of bareDueDates(activity)) if (due < asOf) late += 1;
  return late;
};

const byText = (one, other) => (one < other ? -1 : Number(one > other));

/** The same dates must come out, or the bare loop would measure something else. */
const checkPeer = (activity) => {
  const { stages, events, submissions } = evaluationTimeline(activity, { asOf });
  const dates = [
    ...stages.flatMap(({ obligations }) => obligations.map(({ due }) => due)),
    ...events.map(({ confirmBy }) => confirmBy),
    ...submissions.map(({ due }) => due),
  ];
  const ours = dates.filter((due) => due !== null).toSorted(byText);
  const bare = bareDueDates(activity).toSorted(byText);
  if (JSON.stringify(ours) !== JSON.stringify(bare)) throw new Error("The bare loop gives other due dates.");
};

/** Timelines of 2,000 local leaders with four activities each: linear, and against a loop that gives the due dates alone. */
export const timelines = async () => {
  const few = activitiesOf(200);
  const many = activitiesOf(2000);
  for (const activity of few) checkPeer(activity);
  const effort = { rounds: 31, milliseconds: 1 };
  const bare = await compare({ bare: lateIn(many), again: lateIn(many), ours: overdueIn(many) }, effort);
  const growth = await compare({ few: overdueIn(few), again: overdueIn(few), many: overdueIn(many) }, effort);
  return [
    {
      name: "evaluationTimeline, 2,000 local leaders with 4 activities, against a loop over due dates",
      ours: bare.ours.nanoseconds,
      peer: bare.bare.nanoseconds,
      ratio: bare.ours.ratio,
      mark: { atMost: 10 },
      control: bare.again.ratio,
      unit: "ns",
    },
    {
      name: "evaluationTimeline, 8,000 activities against 800",
      ours: growth.many.nanoseconds,
      peer: growth.few.nanoseconds,
      ratio: growth.many.ratio,
      mark: { atMost: 11 },
      control: growth.again.ratio,
      unit: "ns",
    },
  ];
};
