import { cite } from "@maths-hubs/programme/sources";
import { atMost, known, unknown } from "@maths-hubs/rulekit";
import { spendingRule, type SpendingRule } from "../spending-rule.ts";

/** Every entry of the ledger counts: in time, for activity in the funding period, on a line of the budget, not twice. */
export const eligibleEntries: SpendingRule = /* @__PURE__ */ spendingRule({
  id: "funding/eligible-entries",
  title: "Entries that do not count",
  cites: [/* @__PURE__ */ cite("SPEC", "Annex B, objective 10, bullet 1")],
  clauses: ["SPEC-AnnexB-10-1"],
  force: "must",
  statement: "Every entry of the ledger is spending that the grant is for; each that is not is listed.",
  unit: "count",
  requirement: () => 0,
  actual: ({ grant, ledger }) => {
    const missing = [
      ...(grant.ledger === undefined ? ["/ledger"] : []),
      ...(grant.budget === undefined ? ["/budget"] : []),
    ];
    const refused = ledger.refused.map(({ path }) => path);
    // One entry that does not count is enough to know, whatever the missing block would say.
    if (missing.length > 0 && refused.length === 0) return unknown(missing);
    return known(refused.length, refused.length === 0 ? ["/ledger"] : refused);
  },
  comparison: atMost,
});
