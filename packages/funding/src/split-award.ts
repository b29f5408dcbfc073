import type { PaymentPlan } from "@maths-hubs/model";
import { knownPolicy } from "./allocate.ts";
import { weightsOf } from "./fraction.ts";
import { fundingError } from "./funding-error.ts";
import { poundsOf } from "./money.ts";
import { provenPeriods, type ProvenPeriods } from "./proven-periods.ts";
import { knownMode } from "./known-mode.ts";
import { roundedQuotient } from "./rounded-quotient.ts";
import { splitPence, type SplitHow, type SplitPence } from "./split-pence.ts";
import { stepOf } from "./step-of.ts";

/** An award over the periods of a plan, in pence, or what the plan does not say yet. */
export type SplitAward =
  | {
      readonly known: true;
      readonly proven: ProvenPeriods;
      readonly parts: readonly number[];
      /** The parts before the remainder was placed. */
      readonly rounded: readonly number[];
      /** What is in no period. */
      readonly apart: number;
    }
  | { readonly known: false; readonly missing: readonly string[] };

/** Splits an award over the periods of a plan. */
export const splitAward = (plan: PaymentPlan | undefined, award: number): SplitAward => {
  if (plan === undefined) return { known: false, missing: ["/profile"] };
  if (plan.periods.length === 0) return { known: false, missing: ["/profile/periods"] };
  const proven = provenPeriods(plan);
  if (proven.by === "amount") {
    checkSum(proven.pence, award);
    return { known: true, proven, parts: proven.pence, rounded: proven.pence, apart: 0 };
  }
  const how = roundingOf(plan);
  if ("missing" in how) return { known: false, missing: how.missing };
  return { known: true, proven, ...splitOverPeriods(award, weightsOf(proven.shares), how) };
};

/**
 * Splits pence over periods; a remainder that is larger than the part it is taken from would leave a payment below zero,
 * which is no payment.
 */
export const splitOverPeriods = (pence: number, weights: readonly bigint[], how: SplitHow): SplitPence => {
  const split = splitPence(pence, weights, how);
  const below = split.parts.find((part) => part * pence < 0);
  if (below === undefined) return split;
  const expected = "a rounding and a remainder that leave no period on the other side of zero";
  const path = "/profile/remainder";
  throw fundingError({ code: "negative-amount", path, received: poundsOf(below), expected });
};

/** The rounding of a plan, or the choices that it does not state. */
export const roundingOf = (plan: PaymentPlan): SplitHow | { readonly missing: readonly string[] } => {
  const { roundTo, rounding, remainder } = plan;
  if (roundTo === undefined || rounding === undefined || remainder === undefined) {
    const missing = (["roundTo", "rounding", "remainder"] as const).filter((key) => plan[key] === undefined);
    return { missing: missing.map((key) => `/profile/${key}`) };
  }
  const mode = knownMode(rounding, "/profile/rounding");
  return {
    step: stepOf({ roundTo }, "/profile"),
    quotientOf: (dividend, divisor) => roundedQuotient(dividend, divisor, mode),
    remainder: knownPolicy(remainder, "/profile/remainder"),
  };
};

const checkSum = (pence: readonly number[], award: number): void => {
  let sum = 0;
  for (const each of pence) sum += each;
  if (sum === award) return;
  const expected = `amounts that sum to the award, ${poundsOf(award)}`;
  throw fundingError({
    code: "profile-not-the-award",
    path: "/profile/periods",
    received: poundsOf(sum),
    expected,
  });
};
