import type { WorkshopAttendance, WorkshopDays } from "@maths-hubs/model";
import { cite } from "@maths-hubs/programme/sources";
import { atLeast, defineRuleForEach, known, pointer, unknown, type Rule } from "@maths-hubs/rulekit";
import type { WorkshopFunding } from "../data/workshop-funding.ts";

/** What the rule about workshops is judged on. */
export interface WorkshopFacts {
  /** The hub. */
  readonly hub: string;
  /** The block of the grant document; `undefined` where it says nothing. */
  readonly workshopDays: WorkshopDays | undefined;
}

interface Attended {
  readonly attendance: WorkshopAttendance;
  readonly path: string;
}

/** A local leader attends the workshops of the project's community, as far as they are funded: three days in 2024/25. */
export const workshopAttendance: Rule<WorkshopFacts, WorkshopFunding> = /* @__PURE__ */ defineRuleForEach<
  WorkshopFacts,
  WorkshopFunding,
  "days",
  Attended
>({
  id: "funding/workshop-attendance",
  title: "Workshop days attended",
  cites: [/* @__PURE__ */ cite("HBK", "NCP LLME Communities")],
  clauses: ["HBK-NCPC-days"],
  force: "must",
  statement:
    "A local leader attends the national workshops of each project community, up to the days funded (three in 2024/25).",
  unit: "days",
  forEach: ({ workshopDays }) =>
    workshopDays === undefined
      ? unknown(["/workshopDays"])
      : workshopDays.attendance.map((attendance, index) => ({
          attendance,
          path: pointer("workshopDays", "attendance", index),
        })),
  subject: ({ hub }, item) =>
    item === undefined ? hub : `${item.attendance.localLeader} in ${item.attendance.project}`,
  requirement: ({ fundedDays }, { attendance }) =>
    Math.min(fundedDays, attendance.workshopDays ?? fundedDays),
  actual: (_facts, { attendance: { attendedDays, workshopDays }, path }, { fundedDays }) => {
    if (attendedDays === undefined) return unknown([`${path}/attendedDays`]);
    // Who attended all funded days has attended enough, however many there were.
    if (workshopDays === undefined && attendedDays < fundedDays) return unknown([`${path}/workshopDays`]);
    return known(attendedDays, [`${path}/attendedDays`]);
  },
  comparison: atLeast,
});
