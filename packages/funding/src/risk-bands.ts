import { riskBandFaults, type RiskBand } from "@maths-hubs/model";
import { toHundredths } from "@maths-hubs/rulekit";
import { fundingError } from "./funding-error.ts";

/** A variance and the budget that it is a part of, in whole pence. */
export interface VarianceOfBudget {
  /** Budget less what is expected: positive for an underspend. */
  readonly variance: number;
  /** The budget, not negative. */
  readonly budget: number;
}

/**
 * Bands of risk that have been proved to meet without a gap or an overlap: every variance lies in exactly one.
 *
 * @param bands - the host's bands, lowest first
 * @throws a {@link FundingError} with code `bands-not-contiguous` if there is none, or one does not start where the one
 * before it ends, or the outer ends are not open
 *
 * @example
 * ```ts
 * import { checkedRiskBands } from "@maths-hubs/funding";
 *
 * const over = { label: "over", from: null, below: "-2", risk: true };
 * const fine = { label: "fine", from: "-2", below: null, risk: false };
 * checkedRiskBands([over, fine]).length; // => 2
 * checkedRiskBands([over, { ...fine, from: "-1" }]); // throws bands-not-contiguous
 * ```
 */
export const checkedRiskBands = (bands: readonly RiskBand[]): readonly RiskBand[] => {
  const [fault] = riskBandFaults(bands);
  if (fault === undefined) return bands;
  const { path, expected } = fault;
  const [, , index, end] = path.split("/");
  const band = bands[Number(index)];
  const received = end === "from" ? band?.from : band?.below;
  throw fundingError({ code: "bands-not-contiguous", path, expected, received });
};

/** The band of a variance, judged exactly: no percentage is rounded before it is compared. */
export const bandOf = (bands: readonly RiskBand[], of: VarianceOfBudget): RiskBand | undefined =>
  bands.find(({ below }) => below === null || isBelow(of, below));

/** Hundredths of a percent of the budget are ten thousandths of it; spending without a budget is beyond any percentage. */
const isBelow = ({ variance, budget }: VarianceOfBudget, percent: string): boolean => {
  const hundredths = BigInt(toHundredths(percent));
  if (budget > 0) return BigInt(variance) * 10_000n < hundredths * BigInt(budget);
  return variance === 0 ? hundredths > 0n : variance < 0;
};
