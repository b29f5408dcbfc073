import { plainDate } from "@maths-hubs/calendar";
import { paymentPlanFaults, type FaultCode, type PaymentPlan, type PlannedPeriod } from "@maths-hubs/model";
import { shareFrom, sumOfFractions, type Fraction } from "./fraction.ts";
import { errorOfFault, fundingError, type FundingErrorCode } from "./funding-error.ts";
import { notNegative } from "./money.ts";

/** The periods of a profile once they are proved: all by share, or all by amount. */
export type ProvenPeriods =
  | {
      readonly by: "share";
      readonly periods: readonly PlannedPeriod[];
      readonly shares: readonly Fraction[];
    }
  | { readonly by: "amount"; readonly periods: readonly PlannedPeriod[]; readonly pence: readonly number[] };

/** What a fault of a plan is called where it is refused instead of listed. */
const codes: Partial<Readonly<Record<FaultCode, FundingErrorCode>>> = {
  "duplicate-entry": "duplicate-period",
  "out-of-order": "periods-not-ascending",
  "period-reversed": "deadline-not-before-payment",
};

/** Proves that dates ascend, deadlines come before payments, and shares sum to one. */
export const provenPeriods = (plan: PaymentPlan): ProvenPeriods => {
  const { periods } = plan;
  for (const { due, deadline } of periods) {
    plainDate(due);
    if (deadline !== undefined) plainDate(deadline);
  }
  const [fault] = paymentPlanFaults(plan, "/profile");
  if (fault !== undefined) throw errorOfFault(codes[fault.code] ?? "invalid-share", fault);
  if (periods[0]?.share === undefined) {
    const pence = periods.map(({ amount = "" }, index) => notNegative(amount, `${at(index)}/amount`).pence);
    return { by: "amount", periods, pence };
  }
  const shares = periods.map(({ share = "" }, index) => shareFrom(share, `${at(index)}/share`));
  const { numerator, denominator } = sumOfFractions(shares);
  if (numerator === denominator) return { by: "share", periods, shares };
  const received = `${numerator}/${denominator}`;
  const expected = "shares that sum to exactly one";
  throw fundingError({ code: "shares-not-one", path: "/profile/periods", received, expected });
};

const at = (index: number): string => `/profile/periods/${index}`;
