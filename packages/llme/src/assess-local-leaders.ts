import { plainDate, type HolidayList } from "@maths-hubs/calendar";
import type { LocalLeaders, LocalLeadersReport } from "@maths-hubs/model";
import { localLeaderExpectations, type LocalLeaderExpectations } from "@maths-hubs/programme/local-leaders";
import { assess, type Edition } from "@maths-hubs/rulekit";
import { headcount } from "./headcount.ts";
import { llmeError } from "./llme-error.ts";
import type { LocalLeaderRule } from "./local-leader-rule.ts";
import { localLeadersOnDate } from "./local-leaders-on-date.ts";
import { localLeaderRules } from "./rules/index.ts";

/** On which date, by which edition and which rules local leaders are judged. */
export interface LocalLeadersQuestion {
  /** The date, `YYYY-MM-DD`, within the document's academic year; what is dated later has not happened yet. */
  readonly on: string;
  /** The edition to apply; the one published for the document's academic year where it is left out. */
  readonly edition?: Edition<LocalLeaderExpectations>;
  /** Where nothing is published for the document's year: apply the latest earlier edition, and say so in every answer. */
  readonly carryForward?: boolean;
  /** The rules to apply; all of them where it is left out. */
  readonly rules?: readonly LocalLeaderRule[];
  /** The days that are no working days; the bank holidays of England and Wales where it is left out. */
  readonly holidays?: HolidayList;
}

/**
 * How the local leaders of a hub stand on one date, with the answer of every rule and the reason for each. What no document
 * of the year asks for does not apply; what the document leaves open is `undetermined`, with the paths to fill in.
 *
 * @param document - local leaders, for example from `parseLocalLeaders` of `@maths-hubs/model/schemas`
 * @param question - the date, and by which edition to judge
 * @throws a `RulekitError` with code `edition-not-published` if nothing is published for the document's year and it was not
 * carried forward; an {@link LlmeError} with code `date-outside-year`, `edition-of-another-year` or `no-rules`; a
 * `CalendarError` with code `invalid-date` if a date is no day of the calendar
 *
 * @example
 * ```ts
 * import { assessLocalLeaders } from "@maths-hubs/llme";
 * import { localLeadersOf } from "@maths-hubs/model/testing";
 *
 * const report = assessLocalLeaders(localLeadersOf(), { on: "2025-06-30" });
 * report.compliant; // => true
 * report.active; // => 4
 * report.findings.find(({ rule }) => rule === "llme/active-leaders")?.message; // => "Active local leaders: 4 people, at least 50 advised, short by 46."
 * assessLocalLeaders(localLeadersOf({ academicYear: "2025/26" }), { on: "2026-06-30" }); // throws edition-not-published
 * ```
 */
export const assessLocalLeaders = (
  document: LocalLeaders,
  question: LocalLeadersQuestion,
): LocalLeadersReport => {
  const edition = editionFor(document, question);
  const rules = question.rules ?? localLeaderRules;
  // A mistyped pin leaves no rule, and no rule would call every hub compliant.
  if (rules.length === 0) throw llmeError("no-rules", "an empty list of rules", "at least one rule");
  const facts = localLeadersOnDate(document, plainDate(question.on), question.holidays);
  const { from, to } = facts.year;
  if (facts.on < from || facts.on > to) {
    throw llmeError(
      "date-outside-year",
      facts.on,
      `a date from ${from} to ${to}, the document's academic year`,
    );
  }
  const report = assess(rules, facts, edition);
  return {
    document: "local-leaders-report",
    hub: document.hub,
    on: facts.on,
    edition: report.edition,
    compliant: report.compliant,
    heldBackBy: report.heldBackBy,
    counts: report.counts,
    active: headcount([document]).network,
    findings: report.findings,
  };
};

const editionFor = (
  { academicYear }: LocalLeaders,
  { edition, carryForward }: LocalLeadersQuestion,
): Edition<LocalLeaderExpectations> => {
  const settled =
    edition ?? localLeaderExpectations.for(academicYear, { carryForward: carryForward === true });
  if (settled.stamp.academicYear === academicYear) return settled;
  throw llmeError(
    "edition-of-another-year",
    settled.stamp.academicYear,
    `an edition for ${academicYear}, the document's academic year`,
  );
};
