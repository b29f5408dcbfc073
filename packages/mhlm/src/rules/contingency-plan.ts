import { cite } from "@maths-hubs/programme/sources";
import { atLeast, known, unknown } from "@maths-hubs/rulekit";
import { peopleIn, postsWith } from "../team-on-date.ts";
import { teamRule, type TeamRule } from "../team-rule.ts";

const owningRoles = ["senior-leadership-link", "maths-hub-lead"] as const;

/** There is a contingency plan, and both the Senior Leadership Link and the Maths Hub Lead own it. */
export const contingencyPlan: TeamRule = /* @__PURE__ */ teamRule({
  id: "mhlm/contingency-plan",
  title: "Contingency plan with both owners",
  cites: [
    /* @__PURE__ */ cite("SPEC", "Annex C, Senior Leadership Link, bullet 5, and Maths Hub Lead, bullet 7"),
  ],
  clauses: ["SPEC-AnnexC-contingency", "SPEC-AnnexC-SLL-5", "SPEC-AnnexC-MHL-7"],
  force: "should",
  statement:
    "A contingency plan exists, owned by the Senior Leadership Link and the Maths Hub Lead together.",
  unit: "count",
  requirement: () => owningRoles.length,
  actual: ({ team, posts }) => {
    if (team.contingencyPlan === undefined) return unknown(["/contingencyPlan"]);
    if (team.contingencyPlan === null) return known(0, ["/contingencyPlan"]);
    const owners = new Set(team.contingencyPlan.owners);
    const owned = owningRoles.filter((role) =>
      [...peopleIn(postsWith(posts, role))].some((one) => owners.has(one)),
    );
    return known(owned.length, ["/contingencyPlan/owners"]);
  },
  comparison: atLeast,
});
