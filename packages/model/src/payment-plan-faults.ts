import { shownBriefly, type Fault, type FaultCode } from "./fault.ts";
import type { PaymentPlan, PlannedPeriod } from "./payment-plan.ts";

/**
 * What the periods of a payment plan say together and should not: days out of order or twice, a deadline that does not come
 * before its payment, shares and amounts mixed. That shares sum to one is checked where they are worked with, exactly.
 *
 * @param plan - a plan whose fields have the right types
 * @param path - JSON Pointer to it, for the faults
 *
 * @example
 * ```ts
 * import { paymentPlanFaults } from "@maths-hubs/model";
 *
 * const periods = [{ due: "2023-10-15", share: "1/2" }, { due: "2023-10-15", share: "1/2" }];
 * paymentPlanFaults({ periods }).map(({ path, code }) => [path, code]); // => [["/periods/1/due", "duplicate-entry"]]
 * ```
 */
export const paymentPlanFaults = ({ periods }: PaymentPlan, path = ""): readonly Fault[] => {
  const isByShare = periods[0]?.share !== undefined;
  return periods.flatMap((period, index) => {
    const at = `${path}/periods/${index}`;
    return [...dateFaults(period, periods[index - 1], at), ...partFaults(period, isByShare, at)];
  });
};

const dateFaults = (
  { due, deadline }: PlannedPeriod,
  previous: PlannedPeriod | undefined,
  path: string,
): readonly Fault[] => {
  const faults: Fault[] = [];
  if (previous !== undefined && due <= previous.due) {
    const code = due === previous.due ? "duplicate-entry" : "out-of-order";
    faults.push(faultAt(`${path}/due`, code, due, `a day after ${previous.due}`));
  }
  if (deadline !== undefined && deadline >= due) {
    const expected = `a day before ${due}, the day of the payment`;
    faults.push(faultAt(`${path}/deadline`, "period-reversed", deadline, expected));
  }
  return faults;
};

const partFaults = ({ share, amount }: PlannedPeriod, isByShare: boolean, path: string): readonly Fault[] => {
  const isOne = isByShare
    ? share !== undefined && amount === undefined
    : share === undefined && amount !== undefined;
  if (isOne) return [];
  const expected = isByShare
    ? "a share and no amount, as in the first period"
    : "an amount and no share in every period, or a share in every one";
  return [faultAt(path, "invalid-value", share ?? amount, expected)];
};

const faultAt = (path: string, code: FaultCode, received: unknown, expected: string): Fault => ({
  path,
  code,
  expected,
  received: shownBriefly(received),
});
