import type { PaymentPlan } from "@maths-hubs/model";
import { weightsOf } from "./fraction.ts";
import type { PaymentsByPeriod } from "./payments-by-period.ts";
import { roundingOf, splitOverPeriods, type SplitAward } from "./split-award.ts";

/** Where the difference goes between what was paid and what would have been due. */
export const arrearsPolicies = ["next-period", "over-remaining-periods"] as const;

/**
 * One of {@link arrearsPolicies}: all of it into the next period, or what is left of the award over all remaining periods in
 * proportion to their shares. Either way an overpayment is recovered from the periods that are left.
 */
export type Arrears = (typeof arrearsPolicies)[number];

/** What is left to pay after a change. */
export interface OpenPeriods {
  /** Pence by due day, for each period that is not paid. */
  readonly amounts: ReadonlyMap<string, number>;
  /** Pence that are in no period, by the plan's own policy. */
  readonly apart: number;
  /** Pence that no period could take; negative where too much was paid. */
  readonly carryOver: number;
}

/** What the next periods are worked out from. */
export interface ChangedPlan {
  readonly plan: PaymentPlan;
  readonly award: number;
  readonly split: Extract<SplitAward, { readonly known: true }>;
  readonly paid: PaymentsByPeriod;
}

/** What is left to pay, or the choices that the plan does not state. */
export const openPeriods = (
  changed: ChangedPlan,
  arrears: Arrears,
): OpenPeriods | { readonly missing: readonly string[] } =>
  arrears === "next-period" ? withNextPeriod(changed) : overRemainingPeriods(changed);

/** Which periods are not paid, by their place in the plan. */
const openIndices = ({ plan, paid }: ChangedPlan): readonly number[] =>
  [...plan.periods.keys()].filter((index) => !paid.byDue.has(plan.periods[index]?.due ?? ""));

const withNextPeriod = (changed: ChangedPlan): OpenPeriods => {
  const { plan, split, paid, award } = changed;
  const open = openIndices(changed);
  let planned = 0;
  for (const index of open) planned += split.parts[index] ?? 0;
  // What the plan had for the paid periods, against what was paid: above zero in arrears, below zero too much.
  let difference = award - split.apart - planned - paid.total;
  const amounts = new Map<string, number>();
  for (const index of open) {
    const part = split.parts[index] ?? 0;
    const change = Math.max(difference, -part);
    amounts.set(plan.periods[index]?.due ?? "", part + change);
    difference -= change;
  }
  return { amounts, apart: split.apart, carryOver: difference };
};

const overRemainingPeriods = (
  changed: ChangedPlan,
): OpenPeriods | { readonly missing: readonly string[] } => {
  const { plan, split, paid, award } = changed;
  const how = roundingOf(plan);
  if ("missing" in how) return how;
  const all = split.proven.by === "share" ? weightsOf(split.proven.shares) : split.proven.pence.map(BigInt);
  const open = openIndices(changed);
  const weights = open.map((index) => all[index] ?? 0n);
  const left = award - paid.total;
  const canTake = left > 0 && weights.some((weight) => weight > 0n);
  const spread = canTake ? splitOverPeriods(left, weights, how) : { parts: open.map(() => 0), apart: 0 };
  return {
    amounts: new Map(open.map((index, place) => [plan.periods[index]?.due ?? "", spread.parts[place] ?? 0])),
    apart: spread.apart,
    carryOver: canTake ? 0 : left,
  };
};
