import type { LeadBodyApplication, LeadBodyTransition, ObjectivesTracker } from "@maths-hubs/model";
import { anApplication, anObjectivesTracker, aTransition } from "@maths-hubs/model/testing";
import type { CatalogueRule, Finding, Report } from "@maths-hubs/rulekit";
import { assessApplication } from "./assess-application.ts";
import { assessObjectivesTracker } from "./assess-objectives-tracker.ts";
import { assessTransition } from "./assess-transition.ts";

/** Everything but a field: left out, which is not the same as empty. */
export const without = <T extends object, K extends keyof T>(
  value: T,
  ...fields: readonly K[]
): Omit<T, K> => {
  const rest = { ...value };
  for (const field of fields) Reflect.deleteProperty(rest, field);
  return rest;
};

const of = (report: Report, rule: CatalogueRule): readonly Finding[] => {
  const findings = report.findings.filter((finding) => finding.rule === rule.id);
  if (findings.length === 0) throw new Error(`${rule.id} gave no finding.`);
  return findings;
};

/** The findings of a rule on a tracker that is all right but for some changes. */
export const tracked = (
  rule: CatalogueRule,
  changes: Partial<ObjectivesTracker> = {},
  on = "2024-10-01",
): readonly Finding[] => of(assessObjectivesTracker(anObjectivesTracker(changes), { on }), rule);

/** The findings of a rule on an application that is all right but for some changes. */
export const applied = (
  rule: CatalogueRule,
  changes: Partial<LeadBodyApplication> = {},
): readonly Finding[] => of(assessApplication(anApplication(changes)), rule);

/** The findings of a rule on a change of lead body that is all right but for some changes. */
export const changed = (rule: CatalogueRule, changes: Partial<LeadBodyTransition> = {}): readonly Finding[] =>
  of(assessTransition(aTransition(changes)), rule);

/** The findings of a rule on an application that says nothing of a block. */
export const appliedSilently = (
  rule: CatalogueRule,
  ...blocks: readonly (keyof LeadBodyApplication)[]
): readonly Finding[] => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only optional blocks are left out
  const silent = without(anApplication(), ...blocks) as LeadBodyApplication;
  return of(assessApplication(silent), rule);
};

/** The findings of a rule on a change that says nothing of a block. */
export const changedSilently = (
  rule: CatalogueRule,
  ...blocks: readonly (keyof LeadBodyTransition)[]
): readonly Finding[] => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only optional blocks are left out
  const silent = without(aTransition(), ...blocks) as LeadBodyTransition;
  return of(assessTransition(silent), rule);
};

/** The findings of a rule on a tracker that says nothing of a block. */
export const trackedSilently = (
  rule: CatalogueRule,
  ...blocks: readonly (keyof ObjectivesTracker)[]
): readonly Finding[] => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only optional blocks are left out
  const silent = without(anObjectivesTracker(), ...blocks) as ObjectivesTracker;
  return of(assessObjectivesTracker(silent, { on: "2024-10-01" }), rule);
};

/** In short: the outcome, and the value or what is missing or why. */
export const inShort = (findings: readonly Finding[]): readonly string[] =>
  findings.map((finding) => {
    switch (finding.outcome) {
      case "undetermined":
        return `undetermined ${finding.missing.join(" ")}`;
      case "not-applicable":
        return "not-applicable";
      case "met":
        return `met ${finding.actual}`;
      default:
        return `not-met ${finding.actual} by ${finding.shortfall}`;
    }
  });
