import { cite } from "@maths-hubs/programme/sources";
import { targetRule, type TargetRule } from "../target-rule.ts";

/** All engaged ITT and SKTM programmes by 2023; this target ended with its set. */
export const programmesPreparing: TargetRule = /* @__PURE__ */ targetRule({
  id: "participation/programmes-preparing",
  title: "Programmes that prepare for teaching for mastery",
  measure: "programmes-preparing",
  cites: [/* @__PURE__ */ cite("BOOL", "SKTM goal slide")],
  clauses: ["BOOL-SKTM-target"],
  statement:
    "Every engaged programme of initial training or specialist knowledge prepares its participants for teaching for mastery.",
  unit: "count",
});
