import { obligationTitles, stageTitles } from "@maths-hubs/model";
import type {
  EvaluationTimeline,
  Obligation,
  ObligationStatus,
  OpenPeriod,
  TimelineEvent,
  TimelineSubmission,
} from "@maths-hubs/model";
import { plainText } from "@maths-hubs/rulekit";
import { daysRuns } from "./days-runs.ts";
import { inWords, statusWords } from "./timeline-words.ts";

/** A stage, or the plans and reports, as charts show them. */
export interface TimelineSection {
  /** Stable name, for ids. */
  readonly id: string;
  /** What it is called. */
  readonly title: string;
  /** When it is, as far as it is known. */
  readonly period: OpenPeriod;
  /** What is to be done in it. */
  readonly rows: readonly TimelineRow[];
}

/** Something to do, as charts show it. */
export interface TimelineRow {
  /** Stable name, for ids; unique in the timeline. */
  readonly id: string;
  /** What it is called; any text. */
  readonly title: string;
  /** Where it stands. */
  readonly status: ObligationStatus;
  /** When it can be done. */
  readonly window: OpenPeriod;
  /** The days that matter, ascending. */
  readonly marks: readonly TimelineMark[];
}

/** A day that matters. */
export interface TimelineMark {
  /** First day. */
  readonly from: string;
  /** Last day; a due date has one day. */
  readonly to: string;
  /** Where it stands; `confirm` is the last day for confirming attendance. */
  readonly sign: ObligationStatus | "confirm";
  /** What it is, in words, with its dates. */
  readonly says: string;
}

const never: OpenPeriod = { from: null, to: null };

/** All that a timeline asks to be done, stage by stage, then plans and reports; contributions follow from it. */
export const timelineSections = (timeline: EvaluationTimeline): readonly TimelineSection[] => {
  const stages = timeline.stages.map(({ stage, period, obligations }) => ({
    id: stage,
    title: stageTitles[stage],
    period,
    rows: obligations.filter(({ kind }) => kind === "what").map((task) => taskRow(task, timeline)),
  }));
  const rows = timeline.submissions.map(submissionRow);
  const expected = { id: "submissions", title: "Plans and reports", period: never, rows };
  return rows.length === 0 ? stages : [...stages, expected];
};

const taskRow = (task: Obligation, { events, asOf }: EvaluationTimeline): TimelineRow => {
  const own = events.filter(({ obligation }) => obligation === task.id);
  const { id, status, window } = task;
  const title = obligationTitles[id];
  const due = task.due === null ? [] : [dueMark({ title, status }, task.due)];
  const marks = own.length === 0 ? due : own.flatMap((event) => eventMarks(event, { task, asOf }));
  return { id, title, status, window, marks: marks.toSorted(byFirstDay) };
};

const byFirstDay = (a: TimelineMark, b: TimelineMark): number =>
  a.from < b.from ? -1 : Number(a.from > b.from);

const dueMark = (
  { title, status }: { readonly title: string; readonly status: ObligationStatus },
  due: string,
): TimelineMark => ({
  from: due,
  to: due,
  sign: status,
  says: `${title}: due ${inWords(due)}, ${statusWords[status]}`,
});

const eventMarks = (
  event: TimelineEvent,
  { task, asOf }: { readonly task: Obligation; readonly asOf: string },
): readonly TimelineMark[] => {
  const sign = eventStatus(event, { task, asOf });
  const days = daysRuns(event.days).map(({ from, to }) => {
    const dates = from === to ? inWords(from) : `${inWords(from)} to ${inWords(to)}`;
    return {
      from,
      to,
      sign,
      says: `${plainText(event.title ?? obligationTitles[task.id])}: ${dates}, ${statusWords[sign]}`,
    };
  });
  const { confirmBy, confirmation } = event;
  if (confirmBy === null || (confirmation !== "open" && confirmation !== "locked")) return days;
  const says = `${plainText(event.title ?? obligationTitles[task.id])}: confirm by ${inWords(confirmBy)}, ${confirmation}`;
  return [{ from: confirmBy, to: confirmBy, sign: "confirm", says }, ...days];
};

/** Where one workshop of several stands; one that is over stands where the whole task does. */
const eventStatus = (
  { attended, days }: TimelineEvent,
  { task, asOf }: { readonly task: Obligation; readonly asOf: string },
): ObligationStatus => {
  if (attended === true || task.status === "done") return "done";
  if ((days.at(-1) ?? asOf) < asOf) return task.status === "overdue" ? "overdue" : "open";
  return (days[0] ?? asOf) <= asOf ? "open" : "upcoming";
};

const statusOfSubmission: Readonly<Record<TimelineSubmission["status"], ObligationStatus>> = {
  submitted: "done",
  late: "done",
  missing: "overdue",
  open: "open",
  undated: "undated",
};

const submissionRow = (submission: TimelineSubmission): TimelineRow => {
  const status = statusOfSubmission[submission.status];
  const title = plainText(submission.title ?? submission.reference);
  const marks = submission.due === null ? [] : [dueMark({ title, status }, submission.due)];
  return { id: `submission-${submission.reference}`, title, status, window: never, marks };
};
