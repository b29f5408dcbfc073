import { cite } from "@maths-hubs/programme/sources";
import { targetRule, type TargetRule } from "../target-rule.ts";

/** 50 active local leaders of each hub in any year, distinct people; whether their expertise suits the area is attested elsewhere. */
export const activeLocalLeadersOfAHub: TargetRule = /* @__PURE__ */ targetRule({
  id: "participation/active-local-leaders-of-a-hub",
  title: "Active local leaders of the hub",
  measure: "active-local-leaders-of-a-hub",
  cites: [
    /* @__PURE__ */ cite("SPEC", "Annex A, local leaders goal, last bullet"),
    /* @__PURE__ */ cite("HBK", "LLME Strategic Goal"),
    /* @__PURE__ */ cite("GOALS", "LLME goals, last bullet"),
  ],
  clauses: ["SPEC-AnnexA-LLME-target", "HBK-Goal-LLME-target", "GOALS-LLME-target"],
  statement: "In the year, as many local leaders of the hub are active as the goals aim for.",
  unit: "people",
});
