import { cite } from "@maths-hubs/programme/sources";
import { atLeast, unknown } from "@maths-hubs/rulekit";
import { countWhere } from "../count-where.ts";
import { hubRule, type LocalLeaderRule } from "../local-leader-rule.ts";
import { activeOrOpen } from "../local-leaders-on-date.ts";

/** There are as many active local leaders as the hub's own plans ask for. */
export const plannedCapacity: LocalLeaderRule = /* @__PURE__ */ hubRule({
  id: "llme/planned-capacity",
  title: "Local leaders that the plans need",
  cites: [/* @__PURE__ */ cite("SPEC", "Annex B, objective 3, bullet 1")],
  clauses: ["SPEC-AnnexB-3-1-check"],
  force: "should",
  statement: "There are as many active local leaders as the hub's plans for the year need.",
  unit: "people",
  asked: "planned-capacity",
  requirement: (_asked, { document }) => document.plannedLeaders ?? 0,
  actual: (facts) => {
    const planned = facts.document.plannedLeaders;
    if (planned === undefined) return unknown(["/plannedLeaders"]);
    const things = activeOrOpen(facts).map(({ path, active }) => ({
      path: `${path}/activities`,
      counts: active,
    }));
    return countWhere(things, planned);
  },
  comparison: atLeast,
});
