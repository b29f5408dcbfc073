import type { FunctionId } from "./function-id.ts";
import type { Group } from "./group.ts";
import type { HubCode } from "./hub-code.ts";
import type { PersonId } from "./person.ts";
import type { RoleId } from "./role.ts";

/** Room for what a host keeps beside a document; the packages carry it along and never read it. */
export type Extensions = Readonly<Record<string, unknown>>;

/** A stretch of days within the academic year; both ends count, and both default to those of the year. */
export interface Dated {
  /** First day, `YYYY-MM-DD`; the academic year's first day where it is left out. */
  readonly from?: string;
  /** Last day, `YYYY-MM-DD`; the academic year's last day where it is left out. */
  readonly to?: string;
}

/** A person's days and roles in one of the two groups. A person in both groups has two appointments. */
export interface Appointment extends Dated {
  /** Who is appointed; left out or `null` it is a vacancy that the hub keeps in its list, and counts for nothing. */
  readonly person?: PersonId | null;
  /** At least one role, all of one group. */
  readonly roles: readonly RoleId[];
  /** The group; needed where no role is one that Annex C names. */
  readonly group?: Group;
  /** Days a week, at most two decimals, while the appointment runs; left out means unknown, never zero. */
  readonly daysPerWeek?: number;
  /** Who employs the person: `lead-body`, or a host's reference to another body. */
  readonly employer?: string;
  /** The functions that the hub has given to this appointment. */
  readonly functions?: readonly FunctionId[];
  /** What the host keeps beside it. */
  readonly extensions?: Extensions;
}

/** Who line manages whom. */
export interface LineManagement extends Dated {
  /** The person managed. */
  readonly person: PersonId;
  /** The person who manages. */
  readonly manager: PersonId;
}

/** The plan for the loss of leadership and management capacity. */
export interface ContingencyPlan {
  /** Who owns the plan. */
  readonly owners: readonly PersonId[];
}

/** An active local leader of mathematics education and the member of the leadership group who supports them. */
export interface LocalLeaderLink extends Dated {
  /** The local leader. */
  readonly localLeader: PersonId;
  /** The member of the leadership group; left out where nobody has been linked yet. */
  readonly link?: PersonId;
}

/** The classes of party that a service level or financial agreement is made with. */
export type PartyClass = "team-member" | "local-leader" | "participant-school";

/** A service level or financial agreement with one party. */
export interface Agreement extends Dated {
  /** What kind of party it is. */
  readonly class: PartyClass;
  /** The party: a person or a school, by the host's reference. */
  readonly party: string;
}

/** One step of the sign-off of a formal report: who did it, and when. */
export interface SignOffStep {
  /** Who did it. */
  readonly by: PersonId;
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
}

/** A formal report to the Department, with the steps it has passed. */
export interface FormalReport {
  /** The host's reference of the report. */
  readonly report: string;
  /** Whether it is a financial report; formal reports of every kind pass both steps, financial ones included. */
  readonly financial?: boolean;
  /** First quality assurance, by the Maths Hub Lead. */
  readonly firstCheck?: SignOffStep;
  /** Final quality assurance and sign-off, by the Senior Leadership Link. */
  readonly signOff?: SignOffStep;
  /** The day on which it was submitted. */
  readonly submittedOn?: string;
}

/**
 * The leadership and management team of one Maths Hub in one academic year, as a host stores it.
 *
 * The blocks after `appointments` are optional. A block left out is unknown, and its rules are `undetermined`; a block
 * that is given is complete, and what it leaves out does not hold.
 */
export interface Team {
  /** The hub's code. */
  readonly hub: HubCode;
  /** The academic year, `2023/24`. */
  readonly academicYear: string;
  /** Everybody in the team, with their days and roles. */
  readonly appointments: readonly Appointment[];
  /** Who line manages whom. */
  readonly lineManagement?: readonly LineManagement[];
  /** The contingency plan; `null` says that there is none. */
  readonly contingencyPlan?: ContingencyPlan | null;
  /** All active local leaders, with the member of the leadership group linked to each. */
  readonly localLeaderLinks?: readonly LocalLeaderLink[];
  /** The schools that take part in the hub's activity, by the host's reference. */
  readonly participantSchools?: readonly string[];
  /** All service level and financial agreements. */
  readonly agreements?: readonly Agreement[];
  /** All formal reports to the Department. */
  readonly reports?: readonly FormalReport[];
  /** What the host keeps beside it. */
  readonly extensions?: Extensions;
}
