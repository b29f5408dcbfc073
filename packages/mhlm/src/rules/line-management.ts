import { cite } from "@maths-hubs/programme/sources";
import { atLeast } from "@maths-hubs/rulekit";
import { peopleToBeManaged, readLines } from "../reporting-lines.ts";
import { teamRule, type TeamRule } from "../team-rule.ts";

/** The Senior Leadership Link manages the Maths Hub Lead, who manages the team, directly or through others of it. */
export const lineManagement: TeamRule = /* @__PURE__ */ teamRule({
  id: "mhlm/line-management",
  title: "Line management",
  cites: [
    /* @__PURE__ */ cite(
      "SPEC",
      "Annex C, Senior Leadership Link, bullet 1, and Maths Hub Lead, bullets 3 and 6",
    ),
  ],
  clauses: ["SPEC-AnnexC-linemgmt", "SPEC-AnnexC-SLL-1", "SPEC-AnnexC-MHL-3"],
  force: "should",
  statement:
    "The Senior Leadership Link line manages the Maths Hub Lead, and the Maths Hub Lead line manages the rest of the team.",
  unit: "people",
  requirement: (_expectations, team) => peopleToBeManaged(team).length,
  actual: (team) => readLines(team),
  comparison: atLeast,
});
