import type { AnnualPlan } from "./annual-plan.ts";
import type { FundedProject, OtherLine } from "./funded-project.ts";
import type { FundingAgreement } from "./funding-agreement.ts";
import type { GrantAudit } from "./grant-audit.ts";
import type { HubCode } from "./hub-code.ts";
import type { LeadBodyKind } from "./lead-body.ts";
import type { BudgetLine, LedgerEntry, PeriodException, RiskBand } from "./ledger-entry.ts";
import type { Payment, Clawback, PaymentRecord } from "./payment.ts";
import type { PaymentPlan } from "./payment-plan.ts";
import type { PersonId } from "./person.ts";
import type { Pounds } from "./pounds.ts";
import type { Extensions } from "./team.ts";
import type { WorkshopDays } from "./workshop-days.ts";

/** Where the award stands on its way to being paid, first to last; nothing is payable before `approved`. */
export const approvalStates = ["draft", "agreed", "subject-to-approval", "approved", "payable"] as const;

/** One of {@link approvalStates}. */
export type ApprovalState = (typeof approvalStates)[number];

/** The body that receives the grant, or that leads the hub. */
export interface GrantBody {
  /** What kind of body it is. */
  readonly kind: LeadBodyKind;
  /** Its unique reference number, six digits, where it is a school or college. */
  readonly urn?: string;
  /** The host's reference, where it has no such number or the host keeps another. */
  readonly reference?: string;
}

/** The fixed part of the grant. */
export interface FixedCosts {
  /** Pounds for leadership and management, set for each hub; left out means unknown, never zero. */
  readonly leadershipAndManagement?: Pounds;
}

/** What participants are asked to pay for one activity. */
export interface ParticipantFee {
  /** The host's reference of the activity. */
  readonly activity: string;
  /** Pounds for each participant; supply cover, travel and venue are no fees. */
  readonly fee: Pounds;
}

/** The days within which activity is paid for by the grant. */
export interface FundingPeriod {
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly to: string;
}

/**
 * The grant of one Maths Hub for one academic year, as a host stores it. Every rate and date in it is the host's: no
 * document of the programme publishes them.
 *
 * A block or a field left out is unknown, and what rests on it is undetermined; a block that is given is complete.
 */
export interface Grant {
  /** The hub's code. */
  readonly hub: HubCode;
  /** The academic year, `2023/24`. */
  readonly academicYear: string;
  /** Who receives the grant on behalf of the hub. */
  readonly recipient?: GrantBody;
  /** Who leads the hub; the recipient must be the same. */
  readonly leadBody?: GrantBody;
  /** Where the award stands on its way to being paid. */
  readonly approval?: ApprovalState;
  /** The person named to coordinate the financial activity; `null` says that nobody is. */
  readonly programmeLead?: PersonId | null;
  /** The hub's annual plan; `null` says that there is none. */
  readonly annualPlan?: AnnualPlan | null;
  /** The fixed part. */
  readonly fixed: FixedCosts;
  /** The variable part, project by project. */
  readonly projects: readonly FundedProject[];
  /** Whatever else the award holds. */
  readonly otherLines?: readonly OtherLine[];
  /** What participants are asked to pay, activity by activity. */
  readonly participantFees?: readonly ParticipantFee[];
  /** When the award is paid, in which parts. */
  readonly profile?: PaymentPlan;
  /** What has been paid, in the order of the dates. */
  readonly payments?: readonly Payment[];
  /** Payments on their way, where the host keeps their steps. */
  readonly paymentRecords?: readonly PaymentRecord[];
  /** Money on its way back. */
  readonly clawbacks?: readonly Clawback[];
  /** What was spent, promised, or is expected to be spent. */
  readonly ledger?: readonly LedgerEntry[];
  /** The lines that money may be spent on, with their budgets. */
  readonly budget?: readonly BudgetLine[];
  /** From when on an underspend or overspend is a risk. */
  readonly riskBands?: readonly RiskBand[];
  /** The days within which activity is paid for; the academic year where it is left out. */
  readonly fundingPeriod?: FundingPeriod;
  /** Named kinds of spend that may lie outside the funding period. */
  readonly periodExceptions?: readonly PeriodException[];
  /** Agreements by which the lead body pays others out of the grant. */
  readonly agreements?: readonly FundingAgreement[];
  /** Funded days of local leaders at national workshops. */
  readonly workshopDays?: WorkshopDays;
  /** The external audit. */
  readonly audit?: GrantAudit;
  /** The plan for a risk of underspend or overspend, by the host's reference; `null` says that there is none. */
  readonly contingencyPlan?: string | null;
  /** The day on which the objectives of the grant were completed, `YYYY-MM-DD`; `null` says that they are not yet. */
  readonly objectivesCompletedOn?: string | null;
  /** What the host keeps beside it. */
  readonly extensions?: Extensions;
}
