import type { LeadBodyTransition } from "@maths-hubs/model";
import { assess, type Report } from "@maths-hubs/rulekit";
import { settledEdition, type LeadSchoolQuestion } from "./lead-school-question.ts";
import { transitionRules } from "./rules/index.ts";
import { transitionEditions, type TransitionTerms } from "./transition-editions.ts";

/**
 * Judges the change of a hub's lead body: does the hub go on under its name, with its people and its local leaders, and
 * is the handover done as the specification says?
 *
 * @param transition - the change, for example from `parseLeadBodyTransition` of `@maths-hubs/model/schemas`
 * @param question - by which edition to judge
 * @throws a `RulekitError` with code `edition-not-published` if nothing is published for the year of the handover and it
 * was not carried forward; a {@link LeadSchoolError} with code `edition-of-another-year`
 *
 * @example
 * ```ts
 * import { assessTransition } from "@maths-hubs/lead-school";
 * import { aTransition } from "@maths-hubs/model/testing";
 *
 * const hubName = { before: "SHaW Maths Hub", after: "Shropshire Maths Hub" };
 * const report = assessTransition(aTransition({ hubName }));
 * report.compliant; // => true
 * report.findings.find(({ outcome }) => outcome === "not-met")?.rule; // => "lead-school/hub-name-kept"
 * assessTransition(aTransition({ academicYear: "2024/25" })); // throws edition-not-published
 * ```
 */
export const assessTransition = (
  transition: LeadBodyTransition,
  question: LeadSchoolQuestion<TransitionTerms> = {},
): Report =>
  assess(transitionRules, transition, settledEdition(transitionEditions, transition.academicYear, question));
