import { cite } from "@maths-hubs/programme/sources";
import { atLeast, known, unknown } from "@maths-hubs/rulekit";
import { spendingRule, type SpendingRule } from "../spending-rule.ts";

/** An external audit of the hub's spending is commissioned for the grant year. */
export const externalAudit: SpendingRule = /* @__PURE__ */ spendingRule({
  id: "funding/external-audit",
  title: "External audit commissioned",
  cites: [/* @__PURE__ */ cite("SPEC", "Annex B, objective 10, bullet 4")],
  clauses: ["SPEC-AnnexB-10-4-check"],
  force: "must",
  statement: "An external audit of the hub's spending has been commissioned for the grant year.",
  unit: "count",
  requirement: (terms) => terms.externalAudits,
  actual: ({ grant, asOf }) => {
    const commissioned = grant.audit?.commissioned;
    if (commissioned === undefined) return unknown(["/audit/commissioned"]);
    // A day that has not come yet is a plan, not an audit.
    return known(commissioned !== null && commissioned <= asOf ? 1 : 0, ["/audit/commissioned"]);
  },
  comparison: atLeast,
});
