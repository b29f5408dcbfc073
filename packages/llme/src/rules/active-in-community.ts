import { cite } from "@maths-hubs/programme/sources";
import { atLeast } from "@maths-hubs/rulekit";
import { whether } from "../count-where.ts";
import { ruleForActive, type LocalLeaderRule } from "../local-leader-rule.ts";

/** The slides of 2020 to 2023 encourage every local leader to be active in the hub's community. */
export const activeInCommunity: LocalLeaderRule = /* @__PURE__ */ ruleForActive({
  id: "llme/active-in-community",
  title: "Active in the hub's community",
  cites: [/* @__PURE__ */ cite("BOOL", "Local leaders of mathematics education")],
  clauses: ["BOOL-LLME-1"],
  force: "advisory",
  statement: "Every active local leader takes part in the hub's community.",
  unit: "count",
  asked: "active-in-community",
  actual: ({ leader }, { communityMembers: members }) =>
    whether(members?.has(leader.localLeader), "/community/members"),
  comparison: atLeast,
});
