import { cite } from "@maths-hubs/programme/sources";
import { atMost, doesNotApply, known, unknown } from "@maths-hubs/rulekit";
import { applicationRule, type ApplicationRule } from "../application-rule.ts";
import { stepTimes } from "../confidentiality-steps.ts";

/** Declaration signed, then submitted, then the password requested, then the staff data opened. */
export const confidentialitySequence: ApplicationRule = /* @__PURE__ */ applicationRule({
  id: "lead-school/confidentiality-sequence",
  title: "Steps to the staff data out of order",
  cites: [/* @__PURE__ */ cite("SPEC", "paragraph 20")],
  clauses: ["SPEC-P20-access"],
  force: "must",
  statement:
    "The Declaration of Confidentiality is signed, then submitted, before the password to the staff data is requested; no step is taken without the one before.",
  unit: "count",
  requirement: () => 0,
  actual: ({ application: { confidentiality } }) => {
    if (confidentiality === undefined) return unknown(["/confidentiality"]);
    const steps = stepTimes(confidentiality);
    if (steps.every(({ at }) => at === undefined)) return doesNotApply("no step has been taken");
    const outOfOrder = steps.filter(({ at }, index) => {
      const previous = steps[index - 1];
      return at !== undefined && previous !== undefined && (previous.at === undefined || at < previous.at);
    });
    return known(
      outOfOrder.length,
      outOfOrder.length === 0 ? ["/confidentiality"] : outOfOrder.map(({ path }) => path),
    );
  },
  comparison: atMost,
});
