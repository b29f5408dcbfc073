import type { RemainderPolicy } from "@maths-hubs/model";

/** Parts of an amount in pence that do not add up to it yet. */
export interface CutParts {
  /** The parts, rounded to the step. */
  readonly parts: readonly number[];
  /** What each part was cut by, in any common unit, positive where it was rounded towards zero. */
  readonly cuts: readonly (number | bigint)[];
  /** The weights in proportion to which the parts were made; a part of weight zero takes no remainder. */
  readonly weights: readonly (number | bigint)[];
  /** What the parts fall short of the amount by, in pence; negative where they are beyond it. */
  readonly remainder: number;
  /** The step, in pence. */
  readonly step: number;
}

type Spread = Extract<RemainderPolicy, "largest-remainder" | "largest-ratio" | "from-first" | "from-last">;

/** Places a remainder; what is returned apart stands in no part. */
export const placeRemainder = (
  cut: CutParts,
  policy: RemainderPolicy,
): { readonly parts: readonly number[]; readonly apart: number } => {
  const { parts, remainder } = cut;
  if (remainder === 0 || policy === "apart" || policy === "apart-in-proportion") {
    return { parts, apart: remainder };
  }
  const placed = [...parts];
  const give = (index: number | undefined, pence: number): void => {
    if (index !== undefined) placed[index] = (placed[index] ?? 0) + pence;
  };
  if (policy === "first" || policy === "last") {
    const taking = indicesOf(cut);
    give(policy === "first" ? taking[0] : taking.at(-1), remainder);
    return { parts: placed, apart: 0 };
  }
  const order = orderOf(cut, policy);
  const sign = Math.sign(remainder);
  let left = Math.abs(remainder);
  // A last piece below the step goes where the next whole step would have gone.
  for (let turn = 0; left > 0; turn += 1) {
    const piece = Math.min(left, cut.step);
    give(order[turn % order.length], sign * piece);
    left -= piece;
  }
  return { parts: placed, apart: 0 };
};

/** The parts that may take a remainder, in their order. */
const indicesOf = ({ weights }: CutParts): readonly number[] => {
  const indices: number[] = [];
  for (let index = 0; index < weights.length; index += 1) {
    if (weights[index] !== 0 && weights[index] !== 0n) indices.push(index);
  }
  return indices;
};

/** Who comes first under a policy; a tie goes to the earlier part. */
const orderOf = (cut: CutParts, policy: Spread): readonly number[] => {
  const indices = indicesOf(cut);
  if (policy === "from-first") return indices;
  if (policy === "from-last") return indices.toReversed();
  const measure = policy === "largest-ratio" ? cut.weights : cut.cuts;
  // Where rounding went beyond the amount, the parts that were raised most give back first.
  const largestFirst = policy === "largest-ratio" || cut.remainder > 0;
  return indices.toSorted((a, b) => {
    const [left, right] = [measure[a] ?? 0, measure[b] ?? 0];
    if (left === right) return a - b;
    return left > right === largestFirst ? -1 : 1;
  });
};
