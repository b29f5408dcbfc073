import { cite } from "@maths-hubs/programme/sources";
import { atLeast, known, unknown } from "@maths-hubs/rulekit";
import { ruleForActive, type LocalLeaderRule } from "../local-leader-rule.ts";

/** Every local leader has, and keeps developing, all three elements of expertise. */
export const threeElements: LocalLeaderRule = /* @__PURE__ */ ruleForActive({
  id: "llme/three-elements",
  title: "Three elements of expertise",
  cites: [/* @__PURE__ */ cite("HBK", "Three elements of LLME expertise")],
  clauses: ["HBK-Expertise-all"],
  force: "should",
  statement: "The hub attests all three elements of expertise of every active local leader.",
  unit: "count",
  asked: "three-elements",
  actual: ({ path, leader }) =>
    leader.expertise === undefined
      ? unknown([`${path}/expertise`])
      : known(new Set(leader.expertise).size, [`${path}/expertise`]),
  comparison: atLeast,
});
