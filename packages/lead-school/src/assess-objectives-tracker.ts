import { plainDate } from "@maths-hubs/calendar";
import type { ObjectivesTracker } from "@maths-hubs/model";
import { assess, pointer, type Edition, type Report } from "@maths-hubs/rulekit";
import { unknownItem, unknownPart } from "./lead-school-error.ts";
import { settledEdition, type LeadSchoolQuestion } from "./lead-school-question.ts";
import { trackerRules } from "./rules/index.ts";
import { trackerEditions, type TrackerTerms } from "./tracker-editions.ts";

/** On which day a tracker is judged, and by which edition. */
export interface TrackerQuestion extends LeadSchoolQuestion<TrackerTerms> {
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
}

/**
 * Judges what a lead body keeps track of: who answers for each responsibility and what shows it, the Strategic Board, the
 * objectives of the grant and the notices to the Department.
 *
 * @param tracker - the tracker, for example from `parseObjectivesTracker` of `@maths-hubs/model/schemas`
 * @param question - the day, and by which edition to judge
 * @throws a `RulekitError` with code `edition-not-published` if nothing is published for the tracker's year and it was not
 * carried forward; a {@link LeadSchoolError} with code `edition-of-another-year`, or with code `unknown-part` or
 * `unknown-item` if the tracker holds what the edition does not have; a `CalendarError` with code `invalid-date`
 *
 * @example
 * ```ts
 * import { assessObjectivesTracker } from "@maths-hubs/lead-school";
 * import { anObjectivesTracker } from "@maths-hubs/model/testing";
 *
 * assessObjectivesTracker(anObjectivesTracker(), { on: "2024-10-01" }).compliant; // => true
 * const { compliant, findings } = assessObjectivesTracker(anObjectivesTracker({ strategicBoard: null }), { on: "2024-10-01" });
 * compliant; // => false
 * findings.find(({ outcome }) => outcome === "not-met")?.rule; // => "lead-school/strategic-board"
 * assessObjectivesTracker(anObjectivesTracker({ academicYear: "2024/25" }), { on: "2025-10-01" }); // throws edition-not-published
 * ```
 */
export const assessObjectivesTracker = (tracker: ObjectivesTracker, question: TrackerQuestion): Report => {
  const { edition, on } = settledTracker(tracker, question);
  const isCarriedForward = edition.stamp.carriedForwardFrom !== undefined;
  return assess(trackerRules, { tracker, on: plainDate(on), isCarriedForward }, edition);
};

/** The edition of a question about a tracker that holds nothing which the edition does not have. */
export const settledTracker = (
  tracker: ObjectivesTracker,
  { on, ...question }: TrackerQuestion,
): { readonly edition: Edition<TrackerTerms>; readonly on: string } => {
  const edition = settledEdition(trackerEditions, tracker.academicYear, question);
  const parts = new Set(edition.terms.objectives.flatMap((objective) => objective.parts));
  for (const [index, { part }] of (tracker.parts ?? []).entries()) {
    if (!parts.has(part)) throw unknownPart(part, pointer("parts", index, "part"));
  }
  for (const [index, { item }] of (tracker.responsibilities ?? []).entries()) {
    if (!edition.terms.items.includes(item))
      throw unknownItem(item, pointer("responsibilities", index, "item"));
  }
  return { edition, on: plainDate(on) };
};
