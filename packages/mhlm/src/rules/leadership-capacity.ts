import { cite } from "@maths-hubs/programme/sources";
import { atLeast } from "@maths-hubs/rulekit";
import { readCapacity } from "../capacity.ts";
import { teamRule, type TeamRule } from "../team-rule.ts";

/** The leadership group works enough days a week in total (11.5 in 2023/24); the minimum itself is enough. */
export const leadershipCapacity: TeamRule = /* @__PURE__ */ teamRule({
  id: "mhlm/leadership-capacity",
  title: "Leadership group capacity",
  cites: [
    /* @__PURE__ */ cite("SPEC", "Annex C, leadership group (functions)"),
    /* @__PURE__ */ cite("SPEC", "Annex B, objective 2, bullet 1"),
  ],
  clauses: ["SPEC-AnnexC-LG-cap", "SPEC-AnnexC-LG-other", "SPEC-AnnexB-2-1-check"],
  force: "must",
  statement:
    "The members of the leadership group work at least the minimum of days a week in total (11.5 in 2023/24).",
  unit: "days-per-week",
  requirement: (expectations) => expectations.minimumCapacity.leadership,
  actual: (team) => readCapacity(team.posts, "leadership"),
  comparison: atLeast,
});
