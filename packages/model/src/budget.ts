/** A line that the grant may be spent on, and how much is planned for it. */
export interface BudgetLine {
  /** The line, for example a project code or `leadership-and-management`. */
  readonly line: string;
  /** Pounds planned; left out means unknown, never zero. */
  readonly amount?: string;
}

/**
 * A band of the variance, in percent of the budget: from `from` on, up to but not including `below`. Less spending than
 * planned is positive, more is negative. What the bands are is for the host to say; no document publishes any.
 */
export interface RiskBand {
  /** The host's name of the band, for example `red`. */
  readonly label: string;
  /** The lowest percentage in the band, as a decimal string; `null` in the lowest band, which has no lower end. */
  readonly from: string | null;
  /** The percentage that the band ends before; `null` in the highest band, which has no upper end. */
  readonly below: string | null;
  /** Whether a variance in this band is a risk to report. */
  readonly isRisk: boolean;
}

/** A kind of spending that may be for activity outside the funding period, for example the audit certificate. */
export interface PeriodException {
  /** The name that entries claim it by. */
  readonly name: string;
  /** First day of activity that it allows, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day of activity that it allows, `YYYY-MM-DD`. */
  readonly to: string;
}
