import { cite } from "@maths-hubs/programme/sources";
import { targetRule, type TargetRule } from "../target-rule.ts";

/** 2,000 local leaders by 2023; that their role be widely understood has no number and is attested elsewhere. */
export const localLeaders: TargetRule = /* @__PURE__ */ targetRule({
  id: "participation/local-leaders",
  title: "Local leaders",
  measure: "local-leaders",
  cites: [/* @__PURE__ */ cite("BOOL", "LLME goal slide")],
  clauses: ["BOOL-LLME-target"],
  statement: "The network works with as many local leaders of mathematics education as the goals aim for.",
  unit: "people",
});
