import { cite } from "@maths-hubs/programme/sources";
import { atLeast, unknown } from "@maths-hubs/rulekit";
import { leadsHubActivity } from "../community-leadership.ts";
import { whether } from "../count-where.ts";
import { ruleForEach, type LocalLeaderRule } from "../local-leader-rule.ts";

/** Every leader of hub activity is in the hub's community: the active ones, and whoever holds one of the five kinds of role. */
export const communityMembers: LocalLeaderRule = /* @__PURE__ */ ruleForEach({
  id: "llme/community-members",
  title: "In the hub's community",
  cites: [
    /* @__PURE__ */ cite("HBK", "Maths Hub LLME Community"),
    /* @__PURE__ */ cite("HBK", "Developing LLME expertise"),
  ],
  clauses: ["HBK-MHC-members", "HBK-Dev-hub-community"],
  force: "should",
  statement:
    "Everybody who leads activity of the hub is in its community: leads and assistant leads, leads of Work Groups, of cohorts and of Communities too.",
  unit: "people",
  asked: "community-members",
  items: ({ leaders }) =>
    leaders
      .map((placed) => ({ ...placed, leads: placed.leader.roles?.some(leadsHubActivity) === true }))
      .filter(({ active, leads }) => leads || active !== false),
  none: "the document names no leader of hub activity",
  nameOf: ({ leader }) => leader.localLeader,
  actual: ({ path, leader, active, leads }, { communityMembers: members }) => {
    const isIn = members?.has(leader.localLeader);
    // Whether somebody inactive should be a member cannot be told; somebody who is one, is.
    return active === undefined && !leads && isIn !== true
      ? unknown([`${path}/activities`])
      : whether(isIn, "/community/members");
  },
  comparison: atLeast,
});
