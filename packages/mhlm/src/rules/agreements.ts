import { cite } from "@maths-hubs/programme/sources";
import { atLeast } from "@maths-hubs/rulekit";
import { countParties, partyClasses, readAgreements } from "../agreement-parties.ts";
import { teamRuleForEach, type TeamRule } from "../team-rule.ts";

/** There are service level or financial agreements with team members, local leaders and participant schools. */
export const agreements: TeamRule = /* @__PURE__ */ teamRuleForEach({
  id: "mhlm/agreements",
  title: "Service level and financial agreements",
  cites: [/* @__PURE__ */ cite("SPEC", "Annex C, operational management group, function 4, bullet 3")],
  clauses: ["SPEC-AnnexC-OG-F4-agreements", "SPEC-AnnexC-OG-F4-3"],
  force: "should",
  statement:
    "There is an agreement with every team member whom the lead body does not employ, local leader and school.",
  unit: "count",
  forEach: () => partyClasses,
  nameOf: (partyClass) => partyClass,
  requirement: (_expectations, partyClass, team) => countParties(team, partyClass),
  actual: (team, partyClass) => readAgreements(team, partyClass),
  comparison: atLeast,
});
