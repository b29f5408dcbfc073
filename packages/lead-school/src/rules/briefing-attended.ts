import { cite } from "@maths-hubs/programme/sources";
import { atLeast, known, unknown } from "@maths-hubs/rulekit";
import { applicationRule, type ApplicationRule } from "../application-rule.ts";

/** Somebody of the applicant's was at a briefing: advice, no condition. */
export const briefingAttended: ApplicationRule = /* @__PURE__ */ applicationRule({
  id: "lead-school/briefing-attended",
  title: "Briefing attended",
  cites: [/* @__PURE__ */ cite("SPEC", "paragraph 15")],
  clauses: ["SPEC-P15-advice"],
  force: "advisory",
  statement: "An applicant comes to the briefing for its hub.",
  unit: "count",
  requirement: () => 1,
  actual: ({ application: { briefing } }) => {
    if (briefing === undefined) return unknown(["/briefing"]);
    if (briefing === null) return known(0, ["/briefing"]);
    const { attended } = briefing;
    return attended === undefined
      ? unknown(["/briefing/attended"])
      : known(attended ? 1 : 0, ["/briefing/attended"]);
  },
  comparison: atLeast,
});
