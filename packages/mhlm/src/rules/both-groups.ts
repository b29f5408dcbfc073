import { groups } from "@maths-hubs/model";
import { cite } from "@maths-hubs/programme/sources";
import { atLeast, known } from "@maths-hubs/rulekit";
import { teamRule, type TeamRule } from "../team-rule.ts";
import { postsIn } from "../team-on-date.ts";

/** A team has a leadership group and an operational management group, each with somebody in it. */
export const bothGroups: TeamRule = /* @__PURE__ */ teamRule({
  id: "mhlm/both-groups",
  title: "Both groups",
  cites: [/* @__PURE__ */ cite("SPEC", "Annex C, introduction")],
  clauses: ["SPEC-AnnexC-groups", "SPEC-P9-annexC"],
  force: "must",
  statement: "The team has a leadership group and an operational management group.",
  unit: "count",
  requirement: () => groups.length,
  actual: (team) =>
    known(groups.filter((group) => postsIn(team.posts, group).length > 0).length, ["/appointments"]),
  comparison: atLeast,
});
