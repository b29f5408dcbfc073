import { cite } from "@maths-hubs/programme/sources";
import { atLeast, doesNotApply, known, unknown } from "@maths-hubs/rulekit";
import { applicationRule, type ApplicationRule } from "../application-rule.ts";

/** The staff data opened are those of the hub applied for: 5a for SHaW, 5b for Yorkshire and the Humber. */
export const staffDocument: ApplicationRule = /* @__PURE__ */ applicationRule({
  id: "lead-school/staff-document",
  title: "Staff data of the hub applied for",
  cites: [/* @__PURE__ */ cite("SPEC", "paragraph 20")],
  clauses: ["SPEC-P20-doc-variant"],
  force: "must",
  statement: "An applicant opens the staff data of the hub that it applies for, and no other's.",
  unit: "count",
  requirement: () => 1,
  actual: ({ application: { confidentiality }, vacancy }) => {
    if (confidentiality === undefined) return unknown(["/confidentiality"]);
    const { opened } = confidentiality;
    if (opened === undefined) return doesNotApply("no staff data has been opened");
    return known(opened.document === vacancy.staffDocument ? 1 : 0, ["/confidentiality/opened/document"]);
  },
  comparison: atLeast,
});
