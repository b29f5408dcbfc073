import { cite } from "@maths-hubs/programme/sources";
import { exactly, unknown } from "@maths-hubs/rulekit";
import { communityLeadersOf } from "../community-leadership.ts";
import { countWhere } from "../count-where.ts";
import { hubRule, type LocalLeaderRule } from "../local-leader-rule.ts";

/** Three senior members lead the hub's community; who is senior no document says, so the hub marks them. */
export const communityLeaders: LocalLeaderRule = /* @__PURE__ */ hubRule({
  id: "llme/community-leaders",
  title: "Leaders of the hub's community",
  cites: [/* @__PURE__ */ cite("HBK", "Maths Hub LLME Community")],
  clauses: ["HBK-MHC-leaders"],
  force: "should",
  statement: "Three senior members lead the hub's community.",
  unit: "people",
  asked: "community-leaders",
  actual: ({ document }) => {
    const leaders = communityLeadersOf(document);
    return leaders === undefined
      ? unknown(["/community/leaders"])
      : countWhere(
          leaders.map(({ senior }, index) => ({
            path: `/community/leaders/${index}/senior`,
            counts: senior,
          })),
          Number.POSITIVE_INFINITY,
        );
  },
  comparison: exactly,
});
