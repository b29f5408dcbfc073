import { cite } from "@maths-hubs/programme/sources";
import { atMost, known, unknown, type DoesNotApply, type Unknown } from "@maths-hubs/rulekit";
import { activityDayOf, isWithin } from "../funding-period.ts";
import { agreementsByPayee } from "../judge-ledger.ts";
import { spendingRuleForEach, type SpendingFacts, type SpendingRule } from "../spending-rule.ts";

/** A payee, and the entries that pay it without an agreement in force. */
interface PaidParty {
  readonly payee: string;
  readonly entries: readonly string[];
  readonly without: readonly string[];
}

/** Everybody who is paid has an agreement in force on the day of the activity. */
export const payeeAgreements: SpendingRule = /* @__PURE__ */ spendingRuleForEach<"count", PaidParty>({
  id: "funding/payee-agreements",
  title: "Payments without an agreement",
  cites: [/* @__PURE__ */ cite("SPEC", "Annex B, objective 10, bullet 3")],
  clauses: ["SPEC-AnnexB-10-3-check"],
  force: "must",
  statement:
    "Every school, organisation and individual that is paid has an agreement in force on the day of the activity.",
  unit: "count",
  forEach: (facts) => paidParties(facts),
  nameOf: ({ payee }) => payee,
  requirement: () => 0,
  actual: (_facts, { entries, without }) =>
    known(without.length, without.length === 0 ? entries.slice(0, 1) : without),
  comparison: atMost,
});

const paidParties = ({ grant }: SpendingFacts): readonly PaidParty[] | Unknown | DoesNotApply => {
  const missing = [
    ...(grant.ledger === undefined ? ["/ledger"] : []),
    ...(grant.agreements === undefined ? ["/agreements"] : []),
  ];
  if (grant.ledger === undefined || grant.agreements === undefined) return unknown(missing);
  const agreements = agreementsByPayee(grant.agreements);
  const parties = new Map<string, { entries: string[]; without: string[] }>();
  grant.ledger.forEach((entry, index) => {
    if (entry.payee === undefined) return;
    const party = parties.get(entry.payee) ?? { entries: [], without: [] };
    const day = activityDayOf(entry);
    const isAgreed = (agreements.get(entry.payee) ?? []).some((agreement) => isWithin(day, agreement));
    party.entries.push(`/ledger/${index}`);
    if (!isAgreed) party.without.push(`/ledger/${index}`);
    parties.set(entry.payee, party);
  });
  return [...parties].map(([payee, party]) => ({ payee, ...party }));
};
