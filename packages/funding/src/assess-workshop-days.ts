import type { Grant, WorkshopAttendance, WorkshopLine, WorkshopReport } from "@maths-hubs/model";
import { assess, pointer, type EditionChoice } from "@maths-hubs/rulekit";
import { applyRate } from "./apply-rate.ts";
import { workshopFunding } from "./data/workshop-funding.ts";
import { sumOf } from "./money.ts";
import { workshopAttendance } from "./rules/workshop-attendance.ts";
import { toThePenny } from "./to-the-penny.ts";

/**
 * What local leaders are funded for at national workshops, and whether they attended: three days in 2024/25 for each local
 * leader in each project community.
 *
 * Days not attended are reported; nothing is taken from the amount, since no document names a sanction. The day rate is the
 * host's: without one the amounts are `null`.
 *
 * Clause: HBK-NCPC-days.
 *
 * @param grant - a grant document
 * @param choice - how to answer for a year that is not published
 * @throws a `RulekitError` with code `edition-not-published` if nothing is published for the year and it was not carried
 * forward; a {@link FundingError} with code `invalid-pounds` or `invalid-quantity`
 *
 * @example
 * ```ts
 * import { assessWorkshopDays } from "@maths-hubs/funding";
 *
 * const attendance = [{ localLeader: "l-07", project: "NCP24-09", workshopDays: 3, attendedDays: 2.5 }];
 * const workshopDays = { dayRate: "200.00", attendance };
 * const report = assessWorkshopDays({ hub: "SW3", academicYear: "2024/25", fixed: {}, projects: [], workshopDays });
 * report.lines[0]?.amount; // => "600.00"
 * report.lines[0]?.daysShort; // => 0.5
 * report.findings[0]?.message; // => "Workshop days attended (l-07 in NCP24-09): 2.5 days, at least 3 required, short by 0.5."
 * ```
 */
export const assessWorkshopDays = (grant: Grant, choice: EditionChoice = {}): WorkshopReport => {
  const edition = workshopFunding.for(grant.academicYear, choice);
  const { fundedDays } = edition.terms;
  const { workshopDays } = grant;
  const report = assess([workshopAttendance], { hub: grant.hub, workshopDays }, edition);
  const attendance = workshopDays?.attendance ?? [];
  const amount =
    workshopDays?.dayRate === undefined ? null : applyRate(workshopDays.dayRate, fundedDays, toThePenny);
  const lines = attendance.map((one, index) => lineOf(one, index, { fundedDays, amount }));
  return {
    document: "workshop-days",
    hub: grant.hub,
    academicYear: grant.academicYear,
    edition: report.edition,
    compliant: report.compliant,
    heldBackBy: report.heldBackBy,
    counts: report.counts,
    lines,
    total: amount === null ? null : sumOf(lines.map(() => amount)),
    missing: missingOf(grant),
    inSeveralProjects: leadersInSeveral(attendance),
    findings: report.findings,
  };
};

const missingOf = ({ workshopDays }: Grant): readonly string[] => {
  if (workshopDays === undefined) return ["/workshopDays"];
  return workshopDays.dayRate === undefined ? ["/workshopDays/dayRate"] : [];
};

const lineOf = (
  { localLeader, project, workshopDays, attendedDays }: WorkshopAttendance,
  index: number,
  { fundedDays, amount }: Pick<WorkshopLine, "fundedDays" | "amount">,
): WorkshopLine => {
  const path = pointer("workshopDays", "attendance", index);
  const toAttend = Math.min(fundedDays, workshopDays ?? fundedDays);
  const isOpen = attendedDays === undefined || (workshopDays === undefined && attendedDays < fundedDays);
  const hundredths = isOpen ? 0 : Math.max(0, Math.round((toAttend - attendedDays) * 100));
  return { path, localLeader, project, fundedDays, amount, daysShort: isOpen ? null : hundredths / 100 };
};

const leadersInSeveral = (attendance: readonly WorkshopAttendance[]): readonly string[] => {
  const projects = new Map<string, Set<string>>();
  for (const { localLeader, project } of attendance) {
    const own = projects.get(localLeader) ?? new Set();
    projects.set(localLeader, own.add(project));
  }
  return [...projects].filter(([, own]) => own.size > 1).map(([localLeader]) => localLeader);
};
