import { grantTables, workingsAsText, type GrantTable } from "@maths-hubs/formats/text";
import { grantReport } from "@maths-hubs/funding";
import type { Grant, GrantReport, GrantStatement } from "@maths-hubs/model";
import { verdictInWords, type Outcome } from "@maths-hubs/rulekit";
import type { Figures } from "../figures.ts";
import type { GrantPageQuestion } from "./grant-question.ts";
import { periodsOf } from "./period-figures.ts";
import { statementFigures } from "./statement-figures.ts";

/** All that the page says of a grant, as the library gives it. */
export interface GrantAnswer {
  readonly report: GrantReport;
  readonly verdict: { readonly outcome: Outcome; readonly words: string };
  readonly statement: Figures;
  /** What is due, paid and left by period; `null` where the grant has no plan of payments. */
  readonly periods: Figures | null;
  /** Spending, agreements and what goes back, where a date is asked about. */
  readonly others: readonly Figures[];
  /** How each figure was worked out, statement by statement, a step a line. */
  readonly workings: readonly Steps[];
  /** The report as the chart of payments draws it; `null` where there is nothing to draw. */
  readonly charted: GrantReport | null;
}

/** The steps of one statement in words. */
interface Steps {
  readonly label: string;
  readonly steps: readonly string[];
}

/** Asks the library all that the page shows of a grant. */
export const grantAnswer = (grant: Grant, question: GrantPageQuestion): GrantAnswer => {
  const { basis, asOf, carryForward } = question;
  const report = grantReport(grant, { basis, carryForward, ...(asOf === null ? {} : { asOf }) });
  const periods = periodsOf(grant, report, question);
  return {
    report,
    verdict: verdictOf(report),
    statement: statementFigures(report),
    periods: periods?.figures ?? null,
    others: grantTables({ ...report, profile: null })
      .slice(1)
      .map(figuresOf),
    workings: [
      ...stepsOf("Entitlement", report.entitlement),
      ...stepsOf("Payment profile", report.profile),
      ...stepsOf("Payments by period", periods?.statement),
      ...stepsOf("What goes back", report.recovery),
    ],
    charted: hasPayments(report) ? report : null,
  };
};

/** Whether anything is known of payments or spending. */
const hasPayments = ({ profile, payments, outturn }: GrantReport): boolean =>
  (profile !== null && profile.total !== null) ||
  payments !== null ||
  (outturn !== null && outturn.total.expected !== null);

/** A total that cannot be told holds a grant back as much as a rule does. */
const verdictOf = (report: GrantReport): GrantAnswer["verdict"] => {
  const words = verdictInWords(report);
  if (report.heldBackBy !== null) return { outcome: report.heldBackBy, words };
  if (report.entitlement.total !== null) return { outcome: "met", words };
  return { outcome: "undetermined", words: "Cannot be told: a line of the entitlement is not known" };
};

const figuresOf = ({ heading, columns, rows, hasTotal, notes }: GrantTable): Figures => ({
  caption: heading,
  columns,
  rows: hasTotal ? rows.slice(0, -1) : rows,
  groups: [],
  totals: hasTotal ? rows.slice(-1) : [],
  notes,
  missing: [],
});

const stepsOf = (label: string, statement: GrantStatement | null | undefined): readonly Steps[] => {
  if (statement === null || statement === undefined || statement.workings.length === 0) return [];
  return [{ label, steps: workingsAsText(statement).trimEnd().split("\n") }];
};
