import type { RoleId } from "@maths-hubs/model";
import { cite } from "@maths-hubs/programme/sources";
import { atLeast, known, unknown } from "@maths-hubs/rulekit";
import { communityLeadersOf, isAssistantLead } from "../community-leadership.ts";
import { hubRule, type LocalLeaderRule } from "../local-leader-rule.ts";

/** Two Assistant Maths Hub Leads beside the Maths Hub Lead: that is often so, and no requirement. */
export const communityLeaderRoles: LocalLeaderRule = /* @__PURE__ */ hubRule({
  id: "llme/community-leader-roles",
  title: "Roles of the community's leaders",
  cites: [/* @__PURE__ */ cite("HBK", "Maths Hub LLME Community")],
  clauses: ["HBK-MHC-leaders"],
  force: "advisory",
  statement: "The Maths Hub Lead leads the hub's community with two of the assistant leads.",
  unit: "people",
  asked: "community-leader-roles",
  actual: ({ document }, asked) => {
    const leaders = communityLeadersOf(document);
    if (leaders === undefined) return unknown(["/community/leaders"]);
    const rolesOf = new Map(document.leaders.map(({ localLeader, roles }) => [localLeader, roles]));
    const held = leaders.map(({ person }) => rolesOf.get(person));
    const leads = Math.min(held.filter((roles) => roles?.includes("maths-hub-lead") === true).length, 1);
    const fitting = leads + Math.min(held.filter(isAssistant).length, asked - 1);
    const open = leaders.flatMap(({ person }, index) =>
      rolesOf.get(person) === undefined ? [`/community/leaders/${index}/person`] : [],
    );
    return fitting < asked && open.length > 0 ? unknown(open) : known(fitting, ["/community/leaders"]);
  },
  comparison: atLeast,
});

/** A lead who is an assistant lead as well counts as the lead. */
const isAssistant = (roles: readonly RoleId[] | undefined): boolean =>
  roles?.includes("maths-hub-lead") === false && roles.some(isAssistantLead);
