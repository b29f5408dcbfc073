import { remainderPolicies, type Pounds, type RemainderPolicy } from "@maths-hubs/model";
import { poundsFromPence } from "@maths-hubs/rulekit";
import { isCount } from "./apply-rate.ts";
import { shareFrom, weightsOf } from "./fraction.ts";
import { fundingError } from "./funding-error.ts";
import { penceFrom } from "./money.ts";
import { cutDown, splitPence } from "./split-pence.ts";
import { stepOf } from "./step-of.ts";

/** How an amount is allocated: in which steps, and where the pennies go that are left over. */
export interface AllocationPolicy {
  /** The step of the parts, for example `"0.01"`; above zero. */
  readonly roundTo: Pounds;
  /** Where the remainder goes. */
  readonly remainder: RemainderPolicy;
}

/** An amount in parts. */
export interface Allocation {
  /** Pounds, in the order of the weights. */
  readonly parts: readonly Pounds[];
  /** Pounds that are in no part; `"0.00"` unless the policy keeps the remainder apart. */
  readonly apart: Pounds;
}

/**
 * Splits an amount in proportion to weights: each part is cut to the step, and the policy places what is left over. Parts
 * and remainder always add up to the amount, and a negative amount gives the mirrored parts.
 *
 * A part of weight zero takes no remainder. Ties go to the earlier part.
 *
 * @param amount - pounds
 * @param weights - whole numbers from 0, or exact fractions and decimals as strings; they need not sum to one
 * @param policy - the step, and where the remainder goes
 * @throws a {@link FundingError} with code `invalid-share` if a weight is negative or no number, or all are zero; with code
 * `invalid-choice` if there is no such policy; with code `invalid-pounds` or `negative-amount`
 *
 * @example
 * ```ts
 * import { allocate } from "@maths-hubs/funding";
 *
 * allocate("1.00", [2, 3, 1], { roundTo: "0.01", remainder: "largest-remainder" }).parts; // => ["0.33", "0.50", "0.17"]
 * allocate("1.00", [2, 3, 1], { roundTo: "0.01", remainder: "apart" }).apart; // => "0.01"
 * allocate("-0.01", [1, 1], { roundTo: "0.01", remainder: "from-first" }).parts; // => ["-0.01", "0.00"]
 * ```
 */
export const allocate = (
  amount: Pounds,
  weights: readonly (number | string)[],
  policy: AllocationPolicy,
): Allocation => {
  const { parts, apart } = splitPence(penceFrom(amount), wholeWeights(weights), {
    step: stepOf(policy),
    quotientOf: cutDown,
    remainder: knownPolicy(policy.remainder, "/remainder"),
  });
  const written: Pounds[] = [];
  for (const part of parts) written.push(poundsFromPence(part));
  return { parts: written, apart: poundsFromPence(apart) };
};

/** A policy that a caller of unknown care has named, or the refusal that lists those there are. */
export const knownPolicy = (policy: RemainderPolicy, path: string): RemainderPolicy => {
  if (remainderPolicies.includes(policy)) return policy;
  const expected = `one of ${remainderPolicies.join(", ")}`;
  throw fundingError({ code: "invalid-choice", path, received: policy, expected });
};

const wholeWeights = (weights: readonly (number | string)[]): readonly number[] | readonly bigint[] => {
  let isAnyAboveZero = false;
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index];
    if (typeof weight === "string") return exactWeights(weights);
    if (weight === undefined || !isCount(weight)) throw noWeight(weight, index);
    if (weight > 0) isAnyAboveZero = true;
  }
  if (isAnyAboveZero && areNumbers(weights)) return weights;
  throw noWeight(weights, undefined);
};

/** The loop above has seen every one of them. */
const areNumbers = (weights: readonly (number | string)[]): weights is readonly number[] =>
  typeof weights[0] === "number";

const exactWeights = (weights: readonly (number | string)[]): readonly bigint[] => {
  const whole = weightsOf(
    weights.map((weight, index) => {
      if (typeof weight === "string" || isCount(weight)) return shareFrom(String(weight), `/${index}`);
      throw noWeight(weight, index);
    }),
  );
  if (whole.some((weight) => weight > 0n)) return whole;
  throw noWeight(weights, undefined);
};

const noWeight = (received: unknown, index: number | undefined): Error =>
  fundingError({
    code: "invalid-share",
    path: index === undefined ? "" : `/${index}`,
    received,
    expected:
      index === undefined
        ? "weights of which at least one is above zero"
        : "a whole number from 0, or an exact fraction or decimal as a string",
  });
