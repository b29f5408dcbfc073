import type { HubCode } from "./hub-code.ts";
import type { LeadBody } from "./lead-body.ts";
import type { PersonId } from "./person.ts";
import type { RoleId } from "./role.ts";
import type { Extensions } from "./team.ts";

/** What one party has been advised; whether TUPE applies is never worked out, only recorded as advised. */
export interface PartyAdvice {
  /** Whether it has legal advice of its own. */
  readonly legal?: boolean;
  /** Whether it has HR advice of its own. */
  readonly hr?: boolean;
  /** What it has been advised on whether TUPE applies. */
  readonly tupePosition?: "applies" | "does-not-apply" | "undecided";
}

/** The parties to the exit management plan. */
export const exitParties = ["dfe", "ncetm", "current-lead-body", "successor"] as const;

/** A party to the exit management plan. */
export type ExitParty = (typeof exitParties)[number];

/** The steps of the handover, in the order of paragraph 21: staff data, arrangements for staff, for agreements. */
export const exitSteps = ["staff-data", "staff-arrangements", "agreement-arrangements"] as const;

/** A step of the handover. */
export type ExitStep = (typeof exitSteps)[number];

/** A step of the handover that was taken. */
export interface ExitStepTaken {
  /** The step. */
  readonly step: ExitStep;
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
}

/** The plan by which one lead body hands over to the next. */
export interface ExitPlan {
  /** The day on which work on it began; left out means unknown. */
  readonly startedOn?: string;
  /** Who works on it. */
  readonly parties: readonly ExitParty[];
  /** The steps taken, each once. */
  readonly steps: readonly ExitStepTaken[];
}

/** What somebody does for the hub. */
export const hubWork = ["team-member", "local-leader", "other"] as const;

/** What somebody does for the hub: in its team, as a local leader, or something else. */
export type HubWork = (typeof hubWork)[number];

/** Why somebody no longer works for the hub. */
export const leavingReasons = ["end-of-year-turnover", "change-of-lead-body", "other"] as const;

/** Why somebody no longer works for the hub. */
export type LeavingReason = (typeof leavingReasons)[number];

/** Somebody who works for the hub before the change. */
export interface TransitionPerson {
  /** The person. */
  readonly person: PersonId;
  /** What they do for the hub; at least one kind. */
  readonly worksAs: readonly HubWork[];
  /** Their roles in the team. */
  readonly roles?: readonly RoleId[];
  /** Who employs them: `lead-body` for the current lead body, or a reference to another body. */
  readonly employer?: string;
  /** Whether they are available to go on. */
  readonly available?: boolean;
  /** Whether they work for the hub after the change. */
  readonly stays?: boolean;
  /** Why they do not; only beside `stays: false`. */
  readonly leavesBecause?: LeavingReason;
  /** The first day of a new agreement with the successor; `null` if there is none, left out means unknown. */
  readonly newAgreementFrom?: string | null;
}

/** The change of the body that leads a hub. */
export interface LeadBodyTransition {
  /** The hub. */
  readonly hub: HubCode;
  /** The academic year of the handover, `2023/24`. */
  readonly academicYear: string;
  /** Who leads the hub until then. */
  readonly current: LeadBody;
  /** Who takes over; left out until somebody is appointed. */
  readonly successor?: LeadBody;
  /** The day of the appointment, `YYYY-MM-DD`; `null` says that nobody is appointed yet. */
  readonly appointedOn?: string | null;
  /** What the hub was called and is called. */
  readonly hubName?: {
    /** The name before. */
    readonly before: string;
    /** The name after. */
    readonly after: string;
  };
  /** What each party has been advised. */
  readonly advice?: {
    /** The current lead body. */
    readonly current?: PartyAdvice;
    /** The successor. */
    readonly successor?: PartyAdvice;
  };
  /** The exit management plan; `null` says that there is none. */
  readonly exitPlan?: ExitPlan | null;
  /** Everybody who works for the hub before the change. */
  readonly people?: readonly TransitionPerson[];
  /** Money for the successor's time; `null` says that none is agreed. */
  readonly funding?: {
    /** Whether it comes by an agreement with the current lead body. */
    readonly byAgreementWithCurrent: boolean;
  } | null;
  /** What the host keeps beside it. */
  readonly extensions?: Extensions;
}
