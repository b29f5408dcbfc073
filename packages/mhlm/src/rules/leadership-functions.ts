import { cite } from "@maths-hubs/programme/sources";
import { atLeast } from "@maths-hubs/rulekit";
import { functionsOf, readCover } from "../functions-covered.ts";
import { teamRuleForEach, type TeamRule } from "../team-rule.ts";

/** Each function of the leadership group has been given to somebody; the group covers them together. */
export const leadershipFunctions: TeamRule = /* @__PURE__ */ teamRuleForEach({
  id: "mhlm/leadership-functions",
  title: "Leadership group functions",
  cites: [/* @__PURE__ */ cite("SPEC", "Annex C, leadership group (functions)")],
  clauses: ["SPEC-AnnexC-LG-collective", "SPEC-AnnexC-distribution"],
  force: "should",
  statement: "Somebody in the team covers each of the five functions of the leadership group.",
  unit: "people",
  forEach: (_team, expectations) => functionsOf(expectations, "leadership"),
  nameOf: (id) => id,
  requirement: () => 1,
  actual: (team, id) => readCover(team, id),
  comparison: atLeast,
});
