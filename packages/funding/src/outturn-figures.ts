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

/** The outturn of a line, or of all, against its budget. */
export const outturnFigures = (spent: Omit<LineTotals, "line">, { budget, bands }: Plan): OutturnFigures => {
  const { actual, committed, forecast, entries } = spent;
  const expected = penceFrom(actual) + penceFrom(committed) + penceFrom(forecast);
  const figures = { actual, committed, forecast, expected: poundsOf(expected), entries };
  if (budget === null)
    return { budget: null, ...figures, variance: null, variancePercent: null, band: null, risk: null };
  const variance = budget - expected;
  const band = bands === undefined ? undefined : bandOf(bands, { variance, budget });
  return {
    budget: poundsOf(budget),
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
