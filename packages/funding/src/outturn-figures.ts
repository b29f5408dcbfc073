import type { OutturnFigures, RiskBand } from "@maths-hubs/model";
import { fromHundredths } from "@maths-hubs/rulekit";
import type { LineTotals } from "./ledger-totals.ts";
import { penceFrom, poundsOf } from "./money.ts";
import { bandOf } from "./risk-bands.ts";
import { roundedQuotient } from "./rounded-quotient.ts";

/** What figures are held against. */
interface Plan {
  /** Pence; `null` where it is not known. */
  readonly budget: number | null;
  readonly bands: readonly RiskBand[] | undefined;
}

/** What has been spent, promised and expected, by the entries that count. */
export type Spending = Omit<LineTotals, "line">;

const unknownSpending = { actual: null, committed: null, forecast: null, expected: null, entries: null };
const unknownVariance = { variance: null, variancePercent: null, band: null, risk: null };

/** The outturn of a line, or of all, against its budget; spending is `null` where there is no ledger to tell it. */
export const outturnFigures = (spending: Spending | null, { budget, bands }: Plan): OutturnFigures => {
  const planned = budget === null ? null : poundsOf(budget);
  if (spending === null) return { budget: planned, ...unknownSpending, ...unknownVariance };
  const { actual, committed, forecast, entries } = spending;
  const expected = penceFrom(actual) + penceFrom(committed) + penceFrom(forecast);
  const figures = { actual, committed, forecast, expected: poundsOf(expected), entries };
  if (budget === null) return { budget: planned, ...figures, ...unknownVariance };
  const variance = budget - expected;
  const band = bands === undefined ? undefined : bandOf(bands, { variance, budget });
  return {
    budget: planned,
    ...figures,
    variance: poundsOf(variance),
    variancePercent: percentOf(variance, budget),
    band: band?.label ?? null,
    risk: band === undefined ? null : riskOf(band, variance),
  };
};

const riskOf = ({ risk }: RiskBand, variance: number): OutturnFigures["risk"] => {
  if (!risk || variance === 0) return "none";
  return variance > 0 ? "underspend" : "overspend";
};

/** For people, to two places; spending against a budget of nothing is no percentage of it. */
const percentOf = (variance: number, budget: number): string | null => {
  if (budget === 0) return variance === 0 ? "0.00" : null;
  const hundredths = Number(
    roundedQuotient(BigInt(variance) * 10_000n, BigInt(budget), "half-away-from-zero"),
  );
  return fromHundredths(hundredths).toFixed(2);
};
