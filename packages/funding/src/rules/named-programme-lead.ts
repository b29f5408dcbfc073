import { cite } from "@maths-hubs/programme/sources";
import { atLeast, known, unknown } from "@maths-hubs/rulekit";
import { awardRule, notPublished, type AwardRule } from "../award-rule.ts";

/** Somebody is named to coordinate the financial activity; it may be anyone, in any role of the team or none. */
export const namedProgrammeLead: AwardRule = /* @__PURE__ */ awardRule({
  id: "funding/named-programme-lead",
  title: "Named programme lead",
  cites: [/* @__PURE__ */ cite("SPEC", "paragraph 18")],
  clauses: ["SPEC-P18-programme-lead"],
  force: "should",
  statement: "A programme lead is named who coordinates the financial activity.",
  unit: "people",
  requirement: (terms) => terms.programmeLeads ?? 0,
  actual: (facts, terms) => {
    if (terms.programmeLeads === undefined) return notPublished(facts);
    const { programmeLead } = facts.grant;
    return programmeLead === undefined
      ? unknown(["/programmeLead"])
      : known(programmeLead === null ? 0 : 1, ["/programmeLead"]);
  },
  comparison: atLeast,
});
