import { plainDate } from "@maths-hubs/calendar";
import type { PaymentPlan, PlannedPeriod } from "@maths-hubs/model";
import { shareFrom, sumOfFractions, type Fraction } from "./fraction.ts";
import { fundingError } from "./funding-error.ts";
import { notNegative } from "./money.ts";

/** The periods of a profile once they are proved: all by share, or all by amount. */
export type ProvenPeriods =
  | {
      readonly by: "share";
      readonly periods: readonly PlannedPeriod[];
      readonly shares: readonly Fraction[];
    }
  | { readonly by: "amount"; readonly periods: readonly PlannedPeriod[]; readonly pence: readonly number[] };

/** Proves that dates ascend, deadlines come before payments, and shares sum to one. */
export const provenPeriods = ({ periods }: PaymentPlan): ProvenPeriods => {
  checkDates(periods);
  const isByShare = periods[0]?.share !== undefined;
  if (!isByShare) {
    const pence = periods.map((period, index) => amountOf(period, at(index)));
    return { by: "amount", periods, pence };
  }
  const shares = periods.map((period, index) => shareOfPeriod(period, at(index)));
  const { numerator, denominator } = sumOfFractions(shares);
  if (numerator === denominator) return { by: "share", periods, shares };
  const received = `${numerator}/${denominator}`;
  const expected = "shares that sum to exactly one";
  throw fundingError({ code: "shares-not-one", path: "/profile/periods", received, expected });
};

const at = (index: number): string => `/profile/periods/${index}`;

const checkDates = (periods: readonly PlannedPeriod[]): void => {
  let previous = "";
  for (const [index, { due, deadline }] of periods.entries()) {
    plainDate(due);
    if (due <= previous) {
      const code = due === previous ? "duplicate-period" : "periods-not-ascending";
      throw fundingError({
        code,
        path: `${at(index)}/due`,
        received: due,
        expected: `a day after ${previous}`,
      });
    }
    if (deadline !== undefined && plainDate(deadline) >= due) {
      const expected = `a day before ${due}, the day of the payment`;
      const path = `${at(index)}/deadline`;
      throw fundingError({ code: "deadline-not-before-payment", path, received: deadline, expected });
    }
    previous = due;
  }
};

const shareOfPeriod = ({ share, amount }: PlannedPeriod, path: string): Fraction => {
  if (share !== undefined && amount === undefined) return shareFrom(share, `${path}/share`);
  const expected = "a share and no amount, as in the first period";
  throw fundingError({ code: "invalid-share", path, received: share ?? amount, expected });
};

const amountOf = ({ share, amount }: PlannedPeriod, path: string): number => {
  if (amount !== undefined && share === undefined) return notNegative(amount, `${path}/amount`).pence;
  const expected = "an amount and no share in every period, or a share in every one";
  throw fundingError({ code: "invalid-share", path, received: share ?? amount, expected });
};
