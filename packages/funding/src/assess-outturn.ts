import { plainDate } from "@maths-hubs/calendar";
import type { Grant, Outturn, OutturnFigures, OutturnLine, RiskBand } from "@maths-hubs/model";
import { assess, type EditionChoice } from "@maths-hubs/rulekit";
import { financialManagement } from "./data/financial-management.ts";
import { judgeLedger, type JudgedLedger } from "./judge-ledger.ts";
import { ledgerTotals, type LineTotals } from "./ledger-totals.ts";
import { penceFrom, poundsOf } from "./money.ts";
import { outturnFigures } from "./outturn-figures.ts";
import { checkedRiskBands } from "./risk-bands.ts";
import { rollUpAgreements } from "./roll-up-agreements.ts";
import type { SpendingRule } from "./spending-rule.ts";
import { spendingRules } from "./spending-rules.ts";

/** On which date to judge, and by which edition and rules. */
export interface OutturnQuestion extends EditionChoice {
  /** The date that tells what is past, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The rules to apply; all where they are left out. */
  readonly rules?: readonly SpendingRule[];
}

/**
 * What was spent, promised and is expected, line by line against the budget, with the risk of an underspend or overspend,
 * every entry that does not count, and the answer of every rule about spending.
 *
 * Only entries that count are in the figures; the others stand in `refused` with their reasons, and the two together are
 * the whole ledger. The bands of risk are the host's.
 *
 * @param grant - a grant document
 * @param question - the date, and how to answer for a year that is not published
 * @throws a `RulekitError` with code `edition-not-published` if no objectives are published for the year and none were
 * carried forward; a `CalendarError` with code `invalid-date`; a {@link FundingError} with code `bands-not-contiguous` or
 * `invalid-pounds`
 *
 * @example
 * ```ts
 * import { assessOutturn } from "@maths-hubs/funding";
 *
 * const spent = { on: "2023-11-02", line: "NCP23-09", kind: "actual", amount: "60.00" } as const;
 * const more = { on: "2024-03-01", line: "NCP23-09", kind: "forecast", amount: "32.00" } as const;
 * const budget = [{ line: "NCP23-09", amount: "100.00" }];
 * const grant = { hub: "WM2", academicYear: "2023/24", fixed: {}, projects: [], ledger: [spent, more], budget };
 * const { total } = assessOutturn(grant, { asOf: "2023-12-31" });
 * [total.expected, total.variance, total.variancePercent]; // => ["92.00", "8.00", "8.00"]
 * total.risk; // => null
 * ```
 */
export const assessOutturn = (grant: Grant, question: OutturnQuestion): Outturn => {
  const asOf = plainDate(question.asOf);
  const edition = financialManagement.for(grant.academicYear, question);
  const bands = grant.riskBands === undefined ? undefined : checkedRiskBands(grant.riskBands);
  const ledger = judgeLedger(grant, asOf);
  const lines = linesOf(grant, ledger, bands);
  const total = totalOf(grant, lines, bands);
  const agreements = rollUpAgreements(grant, { asOf });
  const facts = { grant, asOf, ledger, lines, total, agreements };
  const report = assess(question.rules ?? spendingRules, facts, edition);
  return {
    document: "outturn",
    hub: grant.hub,
    academicYear: grant.academicYear,
    asOf,
    edition: report.edition,
    compliant: report.compliant,
    heldBackBy: report.heldBackBy,
    counts: report.counts,
    lines,
    total,
    refused: ledger.refused,
    refusedTotal: poundsOf(ledger.refused.reduce((pence, { amount }) => pence + penceFrom(amount), 0)),
    findings: report.findings,
  };
};

/** The lines of the budget in its order, each once; without a budget, those of the ledger. */
const linesOf = (
  grant: Grant,
  { accepted }: JudgedLedger,
  bands: readonly RiskBand[] | undefined,
): readonly OutturnLine[] => {
  const totals = ledgerTotals(accepted.map(({ entry }) => entry)).lines;
  const byLine = new Map(totals.map((one) => [one.line, one]));
  const budget = grant.budget ?? totals.map(({ line }) => ({ line, amount: undefined }));
  return budget.map(({ line, amount }, index) => ({
    line,
    ...outturnFigures(byLine.get(line) ?? nothingSpent(line), {
      budget: amount === undefined ? null : penceFrom(amount, `/budget/${index}/amount`),
      bands,
    }),
  }));
};

const nothingSpent = (line: string): LineTotals => ({
  line,
  actual: "0.00",
  committed: "0.00",
  forecast: "0.00",
  entries: 0,
});

/** The budget of the whole is known where that of every line is. */
const totalOf = (
  { budget }: Grant,
  lines: readonly OutturnLine[],
  bands: readonly RiskBand[] | undefined,
): OutturnFigures => {
  const budgets = lines.map((line) => (line.budget === null ? null : penceFrom(line.budget)));
  const isKnown = budget !== undefined && budgets.every((pence) => pence !== null);
  const sumBy = (amountOf: (line: OutturnLine) => string): string =>
    poundsOf(lines.reduce((pence, line) => pence + penceFrom(amountOf(line)), 0));
  const whole = {
    actual: sumBy(({ actual }) => actual),
    committed: sumBy(({ committed }) => committed),
    forecast: sumBy(({ forecast }) => forecast),
    entries: lines.reduce((count, { entries }) => count + entries, 0),
  };
  const pence = budgets.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  return outturnFigures(whole, { budget: isKnown ? pence : null, bands });
};
