import { cite } from "@maths-hubs/programme/sources";
import { atLeast } from "@maths-hubs/rulekit";
import { readCapacity } from "../capacity.ts";
import { teamRule, type TeamRule } from "../team-rule.ts";

/** The operational management group works enough days a week in total (11 in 2023/24); days of the other group never count. */
export const operationalCapacity: TeamRule = /* @__PURE__ */ teamRule({
  id: "mhlm/operational-capacity",
  title: "Operational management group capacity",
  cites: [
    /* @__PURE__ */ cite("SPEC", "Annex C, operational management group (functions)"),
    /* @__PURE__ */ cite("SPEC", "Annex B, objective 2, bullet 1"),
  ],
  clauses: ["SPEC-AnnexC-OG-cap", "SPEC-AnnexC-OG-other", "SPEC-AnnexB-2-1-check"],
  force: "must",
  statement:
    "The members of the operational management group work at least the minimum of days a week in total (11 in 2023/24).",
  unit: "days-per-week",
  requirement: (expectations) => expectations.minimumCapacity["operational-management"],
  actual: (team) => readCapacity(team.posts, "operational-management"),
  comparison: atLeast,
});
