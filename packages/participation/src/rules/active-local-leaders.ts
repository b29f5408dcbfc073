import { cite } from "@maths-hubs/programme/sources";
import { targetRule, type TargetRule } from "../target-rule.ts";

/** 2,000 active local leaders in any year, a number that stands as printed whatever the number of hubs. */
export const activeLocalLeaders: TargetRule = /* @__PURE__ */ targetRule({
  id: "participation/active-local-leaders",
  title: "Active local leaders of the network",
  measure: "active-local-leaders",
  cites: [
    /* @__PURE__ */ cite("SPEC", "Annex A, local leaders goal, last bullet"),
    /* @__PURE__ */ cite("HBK", "LLME Strategic Goal"),
    /* @__PURE__ */ cite("GOALS", "LLME goals, last bullet"),
  ],
  clauses: ["SPEC-AnnexA-LLME-target", "HBK-Goal-LLME-target", "GOALS-LLME-target"],
  statement: "In the year, as many local leaders are active across the country as the goals aim for.",
  unit: "people",
});
