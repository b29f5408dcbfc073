import { cite } from "@maths-hubs/programme/sources";
import { atLeast } from "@maths-hubs/rulekit";
import { countWhere } from "../count-where.ts";
import { hubRule, type LocalLeaderRule } from "../local-leader-rule.ts";
import { activeOrOpen } from "../local-leaders-on-date.ts";

/** Some of the hub's active local leaders are the lead body's own; a trust's schools count, where the document names them. */
export const leadBodyLeaders: LocalLeaderRule = /* @__PURE__ */ hubRule({
  id: "llme/lead-body-leaders",
  title: "Local leaders of the lead body",
  cites: [
    /* @__PURE__ */ cite("SPEC", "Paragraph 8, a II"),
    /* @__PURE__ */ cite("SPEC", "Annex B, objective 3, bullet 1"),
  ],
  clauses: ["SPEC-P8-a-II", "SPEC-AnnexB-3-1-check"],
  force: "should",
  statement: "Among the hub's active local leaders are some of the lead body's own.",
  unit: "people",
  asked: "lead-body-leaders",
  actual: (facts, asked) => {
    const own = new Set(["lead-body", ...(facts.document.leadBodyEmployers ?? [])]);
    return countWhere(
      activeOrOpen(facts).map(({ path, leader, active }) =>
        active === undefined
          ? {
              path: `${path}/activities`,
              counts: leader.employer !== undefined && !own.has(leader.employer) ? false : undefined,
            }
          : {
              path: `${path}/employer`,
              counts: leader.employer === undefined ? undefined : own.has(leader.employer),
            },
      ),
      asked,
    );
  },
  comparison: atLeast,
});
