import { cite } from "@maths-hubs/programme/sources";
import { atLeast } from "@maths-hubs/rulekit";
import { functionsOf, readCover } from "../functions-covered.ts";
import { teamRuleForEach, type TeamRule } from "../team-rule.ts";

/** Each function of the operational management group has been given to somebody; the group covers them together. */
export const operationalFunctions: TeamRule = /* @__PURE__ */ teamRuleForEach({
  id: "mhlm/operational-functions",
  title: "Operational management group functions",
  cites: [/* @__PURE__ */ cite("SPEC", "Annex C, operational management group (functions)")],
  clauses: ["SPEC-AnnexC-OG-purpose", "SPEC-AnnexC-distribution"],
  force: "should",
  statement: "Somebody in the team covers each of the five functions of the operational management group.",
  unit: "people",
  forEach: (_team, expectations) => functionsOf(expectations, "operational-management"),
  nameOf: (id) => id,
  requirement: () => 1,
  actual: (team, id) => readCover(team, id),
  comparison: atLeast,
});
