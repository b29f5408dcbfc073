import type { EditionStamp, Finding, Force, OutcomeCounts } from "@maths-hubs/rulekit";
import type { AgreementsRollUp } from "./agreement-statement.ts";
import type { EntitlementStatement, GrantStatement } from "./grant-statement.ts";
import type { Payment } from "./payment.ts";
import type { Outturn } from "./outturn.ts";

/** Everything there is to say about a grant, in one document; what was not asked or has nothing to stand on is `null`. */
export interface GrantReport {
  /** Tells documents apart. */
  readonly document: "grant-report";
  /** The hub. */
  readonly hub: string;
  /** The academic year. */
  readonly academicYear: string;
  /** The date of the outturn; `null` where none was asked for. */
  readonly asOf: string | null;
  /** The edition applied. */
  readonly edition: EditionStamp;
  /** Whether every `must` that applies is met. */
  readonly compliant: boolean;
  /** What stands in the way, if anything. */
  readonly heldBackBy: "not-met" | "undetermined" | null;
  /** Findings by force and outcome. */
  readonly counts: Readonly<Record<Force, OutcomeCounts>>;
  /** What the hub is entitled to. */
  readonly entitlement: EntitlementStatement;
  /** When it is paid; `null` where the grant has no profile. */
  readonly profile: GrantStatement | null;
  /** What has been paid, in the order of the dates; `null` where the grant does not say. */
  readonly payments: readonly Payment[] | null;
  /** What was spent and is expected; `null` without a date. */
  readonly outturn: Outturn | null;
  /** What agreements come to; `null` without a date or without agreements. */
  readonly agreements: AgreementsRollUp | null;
  /** What goes back if all comes as expected; `null` without a date, or while the award cannot be told. */
  readonly recovery: GrantStatement | null;
  /** The answers of all rules: the award, then spending. */
  readonly findings: readonly Finding[];
}
