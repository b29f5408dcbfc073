import { cite } from "@maths-hubs/programme/sources";
import { atLeast } from "@maths-hubs/rulekit";
import { whether } from "../count-where.ts";
import { hubRule, type LocalLeaderRule } from "../local-leader-rule.ts";

/** The second half of the ambition, which no number can show: the hub attests it, and the headcount stays as it is. */
export const rangeOfExpertise: LocalLeaderRule = /* @__PURE__ */ hubRule({
  id: "llme/range-of-expertise",
  title: "Range of expertise",
  cites: [
    /* @__PURE__ */ cite("SPEC", "Annex A, LLME goal"),
    /* @__PURE__ */ cite("HBK", "LLME Strategic Goal"),
    /* @__PURE__ */ cite("GOALS", "LLME goals"),
  ],
  clauses: ["SPEC-AnnexA-LLME-target", "HBK-Goal-LLME-target", "GOALS-LLME-target"],
  force: "advisory",
  statement: "The hub attests that its local leaders' expertise suits the schools of its area.",
  unit: "count",
  asked: "range-of-expertise",
  actual: ({ document }) => whether(document.expertiseSuitsArea, "/expertiseSuitsArea"),
  comparison: atLeast,
});
