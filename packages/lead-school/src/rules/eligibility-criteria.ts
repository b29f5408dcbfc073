import { cite } from "@maths-hubs/programme/sources";
import { atLeast, known, unknown } from "@maths-hubs/rulekit";
import { applicationRule, type ApplicationRule } from "../application-rule.ts";

/** The school or college named meets the criteria of Document 3, which is not published here: unknown is never a pass. */
export const eligibilityCriteria: ApplicationRule = /* @__PURE__ */ applicationRule({
  id: "lead-school/eligibility-criteria",
  title: "Eligibility criteria",
  cites: [/* @__PURE__ */ cite("SPEC", "paragraph 14")],
  clauses: ["SPEC-P14-criteria"],
  force: "must",
  statement: "The school or college named meets the eligibility criteria of Document 3, as the host found.",
  unit: "count",
  requirement: () => 1,
  actual: ({ application: { namedSetting } }) => {
    if (namedSetting === undefined) return unknown(["/namedSetting"]);
    if (namedSetting === null) return known(0, ["/namedSetting"]);
    const { eligibility = "unknown" } = namedSetting;
    const path = "/namedSetting/eligibility";
    return eligibility === "unknown" ? unknown([path]) : known(eligibility === "met" ? 1 : 0, [path]);
  },
  comparison: atLeast,
});
