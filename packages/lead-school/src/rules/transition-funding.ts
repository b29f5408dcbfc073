import { cite } from "@maths-hubs/programme/sources";
import { atLeast, doesNotApply, known, unknown } from "@maths-hubs/rulekit";
import { transitionRule, type TransitionRule } from "../transition-rule.ts";

/** Money for the successor's time comes by an agreement with the current lead body; no amount is published. */
export const transitionFunding: TransitionRule = /* @__PURE__ */ transitionRule({
  id: "lead-school/transition-funding",
  title: "Transition funding by agreement",
  cites: [/* @__PURE__ */ cite("SPEC", "paragraph 24")],
  clauses: ["SPEC-P24-transition-funding"],
  force: "should",
  statement:
    "In the year of the handover the successor is paid for its time by an agreement with the current lead body.",
  unit: "count",
  requirement: () => 1,
  actual: ({ funding, appointedOn }) => {
    if (appointedOn === null) return doesNotApply("nobody is appointed yet");
    if (funding === undefined) return unknown(["/funding"]);
    if (funding === null) return known(0, ["/funding"]);
    return known(funding.byAgreementWithCurrent ? 1 : 0, ["/funding/byAgreementWithCurrent"]);
  },
  comparison: atLeast,
});
