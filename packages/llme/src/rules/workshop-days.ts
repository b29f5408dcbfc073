import { lastDayOfEvent, type ProjectCode } from "@maths-hubs/model";
import { cite } from "@maths-hubs/programme/sources";
import { atLeast, doesNotApply, known, unknown, type Reading } from "@maths-hubs/rulekit";
import { ruleForEach, type LocalLeaderRule } from "../local-leader-rule.ts";
import { activeOrOpen, type LocalLeadersOnDate, type PlacedLeader } from "../local-leaders-on-date.ts";
import { workshopDays as workshopDaysOf, type WorkshopDays } from "../workshop-days.ts";

interface Attendance {
  readonly placed: PlacedLeader;
  /** Left out where the document does not say which workshops there are. */
  readonly project?: ProjectCode;
}

/** National workshops are attended, as far as their days are funded: three a year for each person and project. */
export const workshopDays: LocalLeaderRule = /* @__PURE__ */ ruleForEach<"days", Attendance>({
  id: "llme/workshop-days",
  title: "National workshops attended",
  cites: [/* @__PURE__ */ cite("HBK", "NCP LLME Communities")],
  clauses: ["HBK-NCPC-days"],
  force: "must",
  statement:
    "Every active local leader attends the national workshops held so far for each project, up to the three days that are funded.",
  unit: "days",
  asked: "workshop-days",
  items: (facts) =>
    activeOrOpen(facts).flatMap((placed): readonly Attendance[] =>
      placed.leader.workshops === undefined
        ? [{ placed }]
        : [...new Set(placed.leader.workshops.map(({ project }) => project))].map((project) => ({
            placed,
            project,
          })),
    ),
  none: "the document names no national workshop",
  nameOf: ({ placed, project }) =>
    project === undefined ? placed.leader.localLeader : `${placed.leader.localLeader}, ${project}`,
  requirement: (asked, item, facts) => daysOf(item, facts, asked)?.required ?? asked,
  actual: (item, facts, asked) => {
    const days = daysOf(item, facts, asked);
    if (days === undefined) return unknown([`${item.placed.path}/workshops`]);
    if (days.held === 0) return doesNotApply("no workshop has been held yet");
    return days.held === null || days.attended === null
      ? unknown(openPaths(item, facts))
      : attendedReading(item, days.attended);
  },
  comparison: atLeast,
});

const attendedReading = ({ placed }: Attendance, attended: number): Reading<number> =>
  known(attended, [`${placed.path}/workshops`]);

const daysOf = (
  { placed, project }: Attendance,
  { on }: LocalLeadersOnDate,
  fundedDays: number,
): WorkshopDays | undefined =>
  workshopDaysOf(placed.leader, { on, fundedDays }).find((days) => days.project === project);

/** What would have to be filled in of the workshops held so far. */
const openPaths = ({ placed, project }: Attendance, { on }: LocalLeadersOnDate): readonly string[] =>
  (placed.leader.workshops ?? []).flatMap((workshop, index) => {
    if (workshop.project !== project || lastDayOfEvent(workshop) > on) return [];
    const path = `${placed.path}/workshops/${index}`;
    return [
      ...(workshop.days === undefined ? [`${path}/days`] : []),
      ...(workshop.attended === undefined ? [`${path}/attended`] : []),
    ];
  });
