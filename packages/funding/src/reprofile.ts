import type { Grant, GrantStatement } from "@maths-hubs/model";
import { fundingError } from "./funding-error.ts";
import { editionFor } from "./grant-edition.ts";
import { poundsOf } from "./money.ts";
import { arrearsPolicies, openPeriods, type Arrears, type OpenPeriods } from "./open-periods.ts";
import { addApart, addUnknownLines, penceOfAward, type ProfileQuestion } from "./payment-profile.ts";
import { paymentsByPeriod, type PlacedPayment } from "./payments-by-period.ts";
import { splitAward } from "./split-award.ts";
import { addLine, emptyDraft, settled, type StatementDraft } from "./statement-draft.ts";

/** Which award is to be profiled anew, and how a difference is made up. */
export interface ReprofileQuestion extends ProfileQuestion {
  /** Where the difference goes between what has been paid and what would have been due. */
  readonly arrears: Arrears;
}

/**
 * The profile after a change of award or plan: what has been paid stays as it was paid, arrears go where the question says,
 * an overpayment is recovered period by period, and what no period can recover is carried over as a line of its own. The
 * lines add up to the new award.
 *
 * A period counts as paid once a payment names it by its due day; payments that name none take the periods in order. A
 * payment for a period that the plan does not have stands as a line of its own.
 *
 * @param grant - the grant with its new `profile` and the `payments` so far
 * @param question - the new award, where arrears go, and by which edition
 * @throws a {@link FundingError} with code `invalid-choice` if arrears are to go nowhere; with code `negative-amount` if the
 * award or a payment is negative; otherwise as {@link paymentProfile}
 *
 * @example
 * ```ts
 * import { reprofile } from "@maths-hubs/funding";
 * import { aGrant } from "@maths-hubs/model/testing";
 *
 * const grant = aGrant({ payments: [{ on: "2023-10-15", amount: "12999.00" }] });
 * const lines = (award: string) =>
 *   reprofile(grant, { award, arrears: "next-period" }).lines.map(({ kind, amount }) => [kind, amount]);
 * lines("24000.00"); // => [["paid", "12999.00"], ["period", "11001.00"]]
 * lines("12000.00"); // => [["paid", "12999.00"], ["period", "0.00"], ["carry-over", "-999.00"]]
 * ```
 */
export const reprofile = (grant: Grant, question: ReprofileQuestion): GrantStatement => {
  const { stamp } = editionFor(grant, question);
  const draft = emptyDraft();
  addReprofiledLines(draft, grant, question);
  return {
    document: "grant-statement",
    about: "re-profile",
    hub: grant.hub,
    edition: stamp,
    ...settled(draft),
  };
};

const addReprofiledLines = (draft: StatementDraft, grant: Grant, question: ReprofileQuestion): void => {
  const { arrears } = question;
  if (!arrearsPolicies.includes(arrears)) throw noPolicy(arrears);
  const plan = grant.profile;
  const award = penceOfAward(question.award);
  if (typeof award !== "number") return addUnknownLines(draft, plan, award);
  if (award < 0) throw negativeAward(award);
  const split = splitAward(plan, award);
  if (plan === undefined || !split.known) {
    return addUnknownLines(draft, plan, split.known ? [] : split.missing);
  }
  if (grant.payments === undefined) return addUnknownLines(draft, plan, ["/payments"]);
  const paid = paymentsByPeriod(grant.payments, plan.periods);
  const open = openPeriods({ plan, award, split, paid }, arrears);
  if ("missing" in open) return addUnknownLines(draft, plan, open.missing);
  for (const [index, { due }] of plan.periods.entries()) {
    const payments = paid.byDue.get(due);
    const period = { due, path: `/profile/periods/${index}`, planned: split.parts[index] ?? 0 };
    if (payments === undefined) addOpenLine(draft, period, { open, arrears });
    else addPaidLine(draft, { id: `period/${due}`, label: `paid, due ${due}`, ...period }, payments);
  }
  for (const one of paid.outside) {
    const { on } = one.payment;
    const line = { id: one.path, label: `paid ${on}, for no period`, path: one.path, due: on };
    addPaidLine(draft, line, [one]);
  }
  addApart(draft, open.apart, plan);
  addCarryOver(draft, open.carryOver);
};

interface Place {
  readonly due: string;
  readonly path: string;
}

const addPaidLine = (
  draft: StatementDraft,
  { id, label, path, due }: Place & { readonly id: string; readonly label: string },
  payments: readonly PlacedPayment[],
): void => {
  let pence = 0;
  for (const payment of payments) pence += payment.pence;
  const result = addLine(draft, { id, kind: "paid", label, path, due }, pence);
  const inputs = payments.map((one) => ({ from: `${one.path}/amount`, value: poundsOf(one.pence) }));
  draft.workings.push({ line: id, step: "freeze", inputs, result });
};

const addOpenLine = (
  draft: StatementDraft,
  { due, path, planned }: Place & { readonly planned: number },
  { open, arrears }: { readonly open: OpenPeriods; readonly arrears: Arrears },
): void => {
  const pence = open.amounts.get(due) ?? 0;
  const line = { id: `period/${due}`, kind: "period", label: `due ${due}`, path, due } as const;
  const result = addLine(draft, line, pence);
  const inputs = [
    { from: path, value: poundsOf(planned) },
    { from: pence < planned ? "overpayment" : "arrears", value: poundsOf(pence - planned) },
  ];
  draft.workings.push({ line: line.id, step: "re-profile", inputs, result, choice: arrears });
};

const addCarryOver = (draft: StatementDraft, pence: number): void => {
  if (pence === 0) return;
  const label = pence < 0 ? "overpaid, for no period to recover" : "due, with no period left";
  const line = { id: "carry-over", kind: "carry-over", label, path: "/profile" } as const;
  const result = addLine(draft, line, pence);
  const inputs = [{ from: "carry-over", value: result }];
  draft.workings.push({ line: line.id, step: "carry-over", inputs, result });
};

const negativeAward = (award: number): Error => {
  const expected = "an award that is not negative";
  return fundingError({ code: "negative-amount", path: "/award", received: poundsOf(award), expected });
};

const noPolicy = (received: unknown): Error =>
  fundingError({
    code: "invalid-choice",
    path: "/arrears",
    received,
    expected: `one of ${arrearsPolicies.join(", ")}`,
  });
