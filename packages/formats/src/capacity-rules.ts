import type { Group } from "@maths-hubs/model";
import type { Finding } from "@maths-hubs/rulekit";

/** The name of a group, and the rule whose findings state its minimum. */
export interface CapacityRule {
  /** The group. */
  readonly group: Group;
  /** Its name for people. */
  readonly label: string;
  /** Id of the rule. */
  readonly rule: string;
}

/** Both groups, in the order of Annex C. */
export const capacityRules: readonly CapacityRule[] = [
  { group: "leadership", label: "Leadership group", rule: "mhlm/leadership-capacity" },
  {
    group: "operational-management",
    label: "Operational management group",
    rule: "mhlm/operational-capacity",
  },
];

/** The days a week that a rule asks for; an undetermined finding states none, so the first that does is taken. */
export const minimumBy = (rule: string, findings: readonly Finding[]): number | undefined => {
  for (const finding of findings) {
    const states = finding.outcome === "met" || finding.outcome === "not-met";
    if (finding.rule === rule && states && finding.unit === "days-per-week") return finding.requirement;
  }
  return undefined;
};
