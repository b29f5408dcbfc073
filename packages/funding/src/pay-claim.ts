import type {
  AgreementClaim,
  AgreementTerm,
  FundingAgreement,
  PaymentLine,
  PaymentReason,
  PaymentReduction,
} from "@maths-hubs/model";
import { applyRate } from "./apply-rate.ts";
import { amountOfClaim, type ClaimAmount } from "./claim-amount.ts";
import { daysLimits, holdOn } from "./claim-limits.ts";
import { termOfClaim } from "./claim-term.ts";
import { penceFrom, poundsOf } from "./money.ts";
import { paymentOf } from "./payment-state.ts";
import { toThePenny } from "./to-the-penny.ts";

/** What earlier claims have used up of a term. */
export interface UsedUp {
  readonly pence: number;
  readonly hundredths: number;
  /** What earlier claims leave open: where a limit is shared, what is left of it is then open as well. */
  readonly missing: readonly string[];
}

/** What a claim is judged by. */
export interface ClaimQuestion {
  /** The agreement, and where it stands. */
  readonly agreement: FundingAgreement;
  /** JSON Pointer to the agreement. */
  readonly path: string;
  /** The academic year of the grant. */
  readonly year: string;
  /** The date that tells what is late. */
  readonly asOf: string;
  /** What earlier claims have used up of each term; this claim is added to it. */
  readonly used: Map<AgreementTerm, UsedUp>;
}

/** What becomes of one claim, with a reason for every pound that is not paid. */
export const payClaim = (claim: AgreementClaim, index: number, question: ClaimQuestion): PaymentLine => {
  const { agreement, asOf } = question;
  const path = `${question.path}/claims/${index}`;
  const found = termOfClaim(agreement.terms, claim, path);
  if (found.found === "none") return nothingToPay(path, found.step);
  if (found.found === "unknown") return undetermined(path, "claim", found.missing);
  const place = { term: `${question.path}/terms/${agreement.terms.indexOf(found.term)}`, claim: path };
  const amount = amountOfClaim(found.term, claim, place);
  if (!amount.known) return leftOpen(found.term, { path, ...amount }, question);
  if (found.found === "criteria-not-met")
    return withheld(path, amount, { reason: "criteria-not-met", message: found.message });
  const hold = holdOn(agreement, found.term, { claim, path, asOf });
  if (hold.holds) return withheld(path, amount, hold);
  const limited = limitedClaim({ claim, term: found.term, amount }, question);
  const missing = [...hold.missing, ...limited.missing];
  if (missing.length > 0) return leftOpen(found.term, { path, label: amount.label, missing }, question);
  return lineOf(path, amount, {
    steps: [...found.steps, ...limited.steps],
    pence: limited.pence,
    payment: paymentOf(claim, limited.pence, asOf),
  });
};

interface LimitedClaim {
  readonly steps: readonly PaymentReduction[];
  readonly pence: number;
  readonly missing: readonly string[];
}

interface ClaimByTerm {
  readonly claim: AgreementClaim;
  readonly term: AgreementTerm;
  readonly amount: Extract<ClaimAmount, { readonly known: true }>;
}

/** First the days that may be paid for, then the pounds. */
const limitedClaim = ({ claim, term, amount }: ClaimByTerm, question: ClaimQuestion): LimitedClaim => {
  const limits = daysLimits(term, question.agreement, question);
  if ("missing" in limits) return { steps: [], pence: 0, missing: limits.missing };
  const used = question.used.get(term) ?? nothingUsed;
  if (isLimited(term) && used.missing.length > 0) return { steps: [], pence: 0, missing: used.missing };
  const steps: PaymentReduction[] = [];
  let pence = penceFrom(amount.gross);
  let hundredths = Math.round((claim.days ?? 0) * 100);
  const take = (reason: PaymentReason, left: number, message: string): void => {
    steps.push({ reason, takes: poundsOf(pence - left), message });
    pence = left;
  };
  for (const limit of term.pay === "per-day" ? limits : []) {
    const left = Math.max(0, limit.hundredths - used.hundredths);
    if (hundredths <= left) continue;
    hundredths = left;
    take(limit.reason, penceOfDays(amount.rate, left), limit.message);
  }
  const capLeft = term.cap === undefined ? pence : Math.max(0, penceFrom(term.cap) - used.pence);
  if (pence > capLeft) take("cap-reached", capLeft, `The term pays at most £${term.cap ?? ""} in all.`);
  question.used.set(term, {
    ...used,
    pence: used.pence + pence,
    hundredths: used.hundredths + hundredths,
  });
  return { steps, pence, missing: [] };
};

const nothingUsed: UsedUp = { pence: 0, hundredths: 0, missing: [] };

const isLimited = (term: AgreementTerm): boolean =>
  term.cap !== undefined || term.daysCap !== undefined || (term.pay === "per-day" && term.days !== undefined);

/** A claim that cannot be told, and with it what it takes of the limits of its term. */
const leftOpen = (
  term: AgreementTerm,
  { path, label, missing }: Pick<PaymentLine, "path" | "label" | "missing">,
  { used }: ClaimQuestion,
): PaymentLine => {
  const before = used.get(term) ?? nothingUsed;
  used.set(term, { ...before, missing: [...new Set([...before.missing, ...missing])] });
  return undetermined(path, label, missing);
};

const penceOfDays = (rate: string, hundredths: number): number =>
  penceFrom(applyRate(rate, hundredths / 100, toThePenny));

const lineOf = (
  path: string,
  { label, quantity, rate, gross }: Extract<ClaimAmount, { readonly known: true }>,
  paid: Pick<PaymentLine, "steps" | "payment"> & { readonly pence: number },
): PaymentLine => {
  const isWhole = penceFrom(gross) === paid.pence;
  const outcome = isWhole ? "payable" : paid.pence === 0 ? "withheld" : "reduced";
  const amount = poundsOf(paid.pence);
  const { steps, payment } = paid;
  return { path, label, quantity, rate, gross, amount, outcome, steps, missing: [], payment };
};

const withheld = (
  path: string,
  amount: Extract<ClaimAmount, { readonly known: true }>,
  { reason, message }: { readonly reason: PaymentReason; readonly message: string },
): PaymentLine => {
  const steps = [{ reason, takes: amount.gross, message }];
  return { ...lineOf(path, amount, { steps, pence: 0, payment: "nothing" }), outcome: "withheld" };
};

const nothingToPay = (path: string, step: PaymentReduction): PaymentLine => ({
  path,
  label: "claim",
  quantity: null,
  rate: null,
  gross: "0.00",
  amount: "0.00",
  outcome: "withheld",
  steps: [step],
  missing: [],
  payment: "nothing",
});

const undetermined = (path: string, label: string, missing: readonly string[]): PaymentLine => ({
  path,
  label,
  quantity: null,
  rate: null,
  gross: null,
  amount: null,
  outcome: "undetermined",
  steps: [],
  missing,
  payment: "unknown",
});
