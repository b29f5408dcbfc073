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
  const { parts, remainder, step } = cut;
  if (remainder === 0 || policy === "apart" || policy === "apart-in-proportion") {
    return { parts, apart: remainder };
  }
  const placed = parts.slice();
  if (policy === "first" || policy === "last") {
    const taking = takersOf(cut);
    give(placed, policy === "first" ? taking[0] : taking.at(-1), remainder);
    return { parts: placed, apart: 0 };
  }
  // Every cut is below a step, so that one step each is enough; a last piece below the step goes to the next in turn.
  let left = remainder;
  for (const index of inOrder(cut, policy, Math.ceil(Math.abs(remainder) / step))) {
    const piece = left > 0 ? Math.min(left, step) : Math.max(left, -step);
    give(placed, index, piece);
    left -= piece;
  }
  return { parts: placed, apart: 0 };
};

const give = (parts: number[], index: number | undefined, pence: number): void => {
  if (index !== undefined) parts[index] = (parts[index] ?? 0) + pence;
};

/** The parts that may take a remainder, in their order. */
const takersOf = ({ weights }: CutParts): readonly number[] => {
  const takers: number[] = [];
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index];
    if (weight !== 0 && weight !== 0n) takers.push(index);
  }
  return takers;
};

/** Those who come first under a policy, so many of them; a tie goes to the earlier part. */
const inOrder = (cut: CutParts, policy: Spread, wanted: number): readonly number[] => {
  const takers = takersOf(cut);
  if (policy === "from-first") return takers.slice(0, wanted);
  if (policy === "from-last") return takers.toReversed().slice(0, wanted);
  const measure = policy === "largest-ratio" ? cut.weights : cut.cuts;
  // Where rounding went beyond the amount, the parts that were raised most give back first.
  const isBefore =
    policy === "largest-ratio" || cut.remainder > 0
      ? (a: number | bigint, b: number | bigint) => a > b
      : (a: number | bigint, b: number | bigint) => a < b;
  return wanted * takers.length <= fewSteps
    ? picked({ takers, measure, isBefore }, wanted)
    : sorted({ takers, measure, isBefore }).slice(0, wanted);
};

/** Comparisons up to which picking one after another takes less time than sorting. */
const fewSteps = 512;

interface Ranking {
  readonly takers: readonly number[];
  readonly measure: readonly (number | bigint)[];
  readonly isBefore: (a: number | bigint, b: number | bigint) => boolean;
}

const picked = ({ takers, measure, isBefore }: Ranking, wanted: number): readonly number[] => {
  const chosen: number[] = [];
  const isChosen: boolean[] = [];
  while (chosen.length < wanted) {
    let best: number | undefined;
    for (const index of takers) {
      if (isChosen[index] === true) continue;
      if (best === undefined || isBefore(measure[index] ?? 0, measure[best] ?? 0)) best = index;
    }
    if (best === undefined) return chosen;
    chosen.push(best);
    isChosen[best] = true;
  }
  return chosen;
};

const sorted = ({ takers, measure, isBefore }: Ranking): readonly number[] =>
  takers.toSorted((a, b) => {
    const [one, other] = [measure[a] ?? 0, measure[b] ?? 0];
    if (isBefore(one, other)) return -1;
    return isBefore(other, one) ? 1 : a - b;
  });
