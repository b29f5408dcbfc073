import { activityTypes, type ActivityType, type OutcomeKind } from "@maths-hubs/model";
import { frozen } from "@maths-hubs/rulekit";
import type { PublishedEntry } from "../published-entry.ts";

/** Which types of activity state outcomes of one kind. */
export interface ExpectedOutcome extends PublishedEntry {
  /** The kind of outcome. */
  readonly outcome: OutcomeKind;
  /** The types of activity that should state it; for the others the handbook says nothing. */
  readonly activityTypes: readonly ActivityType[];
  /** Types that another place of the handbook describes in the same words, so that it is good advice for them. */
  readonly advisedFor: readonly ActivityType[];
}

/** The outcomes that the handbook of 2024/25 asks projects to state, by type of activity. */
export const expectedOutcomes: readonly ExpectedOutcome[] = /* @__PURE__ */ (() =>
  frozen<readonly ExpectedOutcome[]>([
    {
      id: "expected-outcomes/pupils",
      editions: ["2024/25"],
      citation: { source: "HBK", at: "NCP evaluation, role of LLMEs" },
      clauses: ["HBK-Eval-out-pupils"],
      outcome: "pupils",
      activityTypes: ["work-group", "sktm-programme"],
      advisedFor: [],
    },
    {
      id: "expected-outcomes/schools",
      editions: ["2024/25"],
      citation: { source: "HBK", at: "NCP evaluation, role of LLMEs" },
      clauses: ["HBK-Eval-out-schools"],
      outcome: "schools",
      activityTypes: ["work-group", "community", "local-leader-programme"],
      advisedFor: ["local-leader-community"],
    },
    {
      id: "expected-outcomes/practice",
      editions: ["2024/25"],
      citation: { source: "HBK", at: "NCP evaluation, role of LLMEs" },
      clauses: ["HBK-Eval-out-practice"],
      outcome: "practice",
      activityTypes: [...activityTypes],
      advisedFor: [],
    },
  ]))();
