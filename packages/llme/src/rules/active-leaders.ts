import { cite } from "@maths-hubs/programme/sources";
import { atLeast } from "@maths-hubs/rulekit";
import { countWhere } from "../count-where.ts";
import { hubRule, type LocalLeaderRule } from "../local-leader-rule.ts";
import { activeOrOpen } from "../local-leaders-on-date.ts";

/** The ambition of fifty active local leaders in a year: distinct people, the team's own among them. */
export const activeLeaders: LocalLeaderRule = /* @__PURE__ */ hubRule({
  id: "llme/active-leaders",
  title: "Active local leaders",
  cites: [
    /* @__PURE__ */ cite("SPEC", "Annex A, LLME goal"),
    /* @__PURE__ */ cite("HBK", "LLME Strategic Goal"),
    /* @__PURE__ */ cite("GOALS", "LLME goals"),
  ],
  clauses: ["SPEC-AnnexA-LLME-target", "HBK-Goal-LLME-target", "GOALS-LLME-target"],
  force: "advisory",
  statement: "At least 50 different people are active local leaders of the hub during the academic year.",
  unit: "people",
  asked: "active-leaders",
  actual: (facts) =>
    // One open answer leaves the number open even where the others suffice: it is a headcount, not a threshold alone.
    countWhere(
      activeOrOpen(facts).map(({ path, active }) => ({ path: `${path}/activities`, counts: active })),
      Number.POSITIVE_INFINITY,
    ),
  comparison: atLeast,
});
