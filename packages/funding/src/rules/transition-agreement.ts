import type { AgreementTerm, FundingAgreement, Grant, GrantBody } from "@maths-hubs/model";
import { cite } from "@maths-hubs/programme/sources";
import {
  doesNotApply,
  exactly,
  known,
  pointer,
  unknown,
  type DoesNotApply,
  type Reading,
  type Unknown,
} from "@maths-hubs/rulekit";
import { spendingRuleForEach, type SpendingRule } from "../spending-rule.ts";

interface Transition {
  readonly agreement: FundingAgreement;
  readonly path: string;
}

/** A successor is paid for its time before it takes over by an agreement with the lead body still in charge. */
export const transitionAgreement: SpendingRule = /* @__PURE__ */ spendingRuleForEach<"count", Transition>({
  id: "funding/transition-agreement",
  title: "Transition paid by the current lead body",
  cites: [/* @__PURE__ */ cite("SPEC", "paragraph 24")],
  clauses: ["SPEC-P24-transition-funding", "SPEC-P24-amount"],
  force: "must",
  statement:
    "The successor's time for transition is paid under an agreement by the current lead body; its amount is open until agreed.",
  unit: "count",
  forEach: ({ grant }) => transitionsOf(grant),
  nameOf: ({ agreement }) => agreement.payee.id,
  requirement: () => 1,
  actual: ({ grant }, transition) => readPayer(grant, transition),
  comparison: exactly,
});

const transitionsOf = ({ agreements }: Grant): readonly Transition[] | Unknown | DoesNotApply => {
  if (agreements === undefined) return unknown(["/agreements"]);
  const transitions = agreements.flatMap((agreement, index) =>
    agreement.purpose === "transition" ? [{ agreement, path: pointer("agreements", index) }] : [],
  );
  return transitions.length === 0 ? doesNotApply("no agreement is for a transition") : transitions;
};

/** Left out, the payer is the recipient of the grant, who is the lead body. */
const readPayer = ({ recipient, leadBody }: Grant, { agreement, path }: Transition): Reading<number> => {
  const open = agreement.terms.flatMap((term, index) => (isPriced(term) ? [] : [`${path}/terms/${index}`]));
  if (open.length > 0) return unknown(open);
  if (agreement.paidBy === undefined) return known(1, [path]);
  const bodies = [recipient, leadBody].filter((body) => body !== undefined);
  if (bodies.length === 0) return unknown(["/recipient", "/leadBody"]);
  const isLeadBody = bodies.some((body) => namesOf(body).includes(agreement.paidBy ?? ""));
  return known(isLeadBody ? 1 : 0, [`${path}/paidBy`]);
};

const isPriced = (term: AgreementTerm): boolean => {
  if (term.pay === "match") return true;
  return (term.pay === "fixed" ? term.amount : term.rate) !== undefined;
};

const namesOf = ({ urn, reference }: GrantBody): readonly string[] =>
  [urn, reference].filter((name) => name !== undefined);
