import { plainDate } from "@maths-hubs/calendar";
import type { Grant, Outturn, OutturnFigures, OutturnLine, Pounds, RiskBand } from "@maths-hubs/model";
import { assess, type EditionChoice } from "@maths-hubs/rulekit";
import { financialManagement } from "./data/financial-management.ts";
import { judgeLedger, type JudgedLedger } from "./judge-ledger.ts";
import { ledgerTotals, type LedgerTotals } from "./ledger-totals.ts";
import { missingOfOutturn } from "./missing-of-outturn.ts";
import { penceFrom, sumOf } from "./money.ts";
import { outturnFigures, type Spending } from "./outturn-figures.ts";
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
 * A ledger that is left out is unknown: spending, variance and risk are `null`, and `missing` names the places to fill in.
 * An empty list says that nothing was spent.
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
  const { lines, total } = figuresOf(grant, ledger, bands);
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
    refusedTotal: totalOfRefused(grant, ledger),
    missing: missingOfOutturn(grant),
    findings: report.findings,
  };
};

interface Figures {
  readonly lines: readonly OutturnLine[];
  readonly total: OutturnFigures;
}

/** A ledger that is left out is unknown; one without an entry says that nothing was spent. */
const figuresOf = (
  grant: Grant,
  { accepted }: JudgedLedger,
  bands: readonly RiskBand[] | undefined,
): Figures => {
  const spent = grant.ledger === undefined ? null : ledgerTotals(accepted.map(({ entry }) => entry));
  const byLine = new Map((spent?.lines ?? []).map((one) => [one.line, one]));
  const planned = plannedLines(grant, spent);
  return {
    lines: planned.map(({ line, budget }) => ({
      line,
      ...outturnFigures(spent === null ? null : (byLine.get(line) ?? nothingSpent), { budget, bands }),
    })),
    total: outturnFigures(spent === null ? null : { ...spent.byKind, entries: spent.entries }, {
      budget: grant.budget === undefined ? null : budgetOfAll(planned),
      bands,
    }),
  };
};

const nothingSpent: Spending = { actual: "0.00", committed: "0.00", forecast: "0.00", entries: 0 };

interface PlannedLine {
  readonly line: string;
  /** Pence; `null` where it is not known. */
  readonly budget: number | null;
}

/** The lines of the budget in its order, each once; without a budget, those of the ledger. */
const plannedLines = ({ budget }: Grant, spent: LedgerTotals | null): readonly PlannedLine[] =>
  budget === undefined
    ? (spent?.lines ?? []).map(({ line }) => ({ line, budget: null }))
    : budget.map(({ line, amount }, index) => ({
        line,
        budget: amount === undefined ? null : penceFrom(amount, `/budget/${index}/amount`),
      }));

/** The budget of the whole is known where that of every line is. */
const budgetOfAll = (lines: readonly PlannedLine[]): number | null =>
  lines.reduce<number | null>(
    (sum, { budget }) => (sum === null || budget === null ? null : sum + budget),
    0,
  );

const totalOfRefused = (grant: Grant, { refused }: JudgedLedger): Pounds | null =>
  grant.ledger === undefined ? null : sumOf(refused.map(({ amount }) => amount));
