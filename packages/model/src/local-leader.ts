import type { PersonId } from "./person.ts";
import type { ProjectCode } from "./project-code.ts";
import type { RoleId } from "./role.ts";
import type { Phase } from "./setting.ts";
import type { Extensions } from "./team.ts";
import type { Workshop } from "./workshop.ts";

/**
 * The roles of local leaders beside those of the leadership and management team: an open list, a hub may have others.
 *
 * Clauses: HBK-Work-roles, HBK-MHC-members.
 */
export const localLeaderRoles = [
  "mastery-specialist",
  "work-group-lead",
  "cohort-lead",
  "community-lead",
] as const;

/** A role of local leaders that the handbook names. */
export type LocalLeaderRole = (typeof localLeaderRoles)[number];

/** The three elements of a local leader's expertise, in the handbook's order. */
export const expertiseElements = [
  "mathematics-pedagogy",
  "professional-development",
  "school-development",
] as const;

/** One element of a local leader's expertise. */
export type ExpertiseElement = (typeof expertiseElements)[number];

/** The programmes that prepare local leaders, one for each element of expertise. */
export const leaderProgrammes = [
  "mastery-specialist",
  "professional-development-lead",
  "school-development-lead",
] as const;

/** A family of programmes that prepare local leaders. */
export type LeaderProgramme = (typeof leaderProgrammes)[number];

/** How far somebody has come on a programme: on it, to its end, or to the accreditation that it leads to. */
export const enrolmentStates = ["enrolled", "completed", "accredited", "withdrawn"] as const;

/** Where somebody stands on a programme. */
export type EnrolmentState = (typeof enrolmentStates)[number];

/** A local leader's place on a development programme. */
export interface ProgrammeEnrolment {
  /** Which of the three families of programmes. */
  readonly programme: LeaderProgramme;
  /** The code of the programme in its year. */
  readonly project?: ProjectCode;
  /** The academic year of the place, `2024/25`. */
  readonly academicYear?: string;
  /** Where the person stands. */
  readonly state: EnrolmentState;
  /** The phase of a Mastery Specialist's programme. */
  readonly phase?: Phase;
  /** The cohort as it is called: `"2"`, `"trailblazer"`. */
  readonly cohort?: string;
}

/** An activity of the hub that the person leads in the year. */
export interface LedActivity {
  /** The code of its project; left out for an activity of the hub's own. */
  readonly project?: ProjectCode;
  /** The host's reference. */
  readonly reference?: string;
  /** Whether it runs or ran in the year, or is being prepared. */
  readonly state: "led" | "in-preparation";
  /** Whether it belongs to Targeted Support; left out means unknown. */
  readonly targetedSupport?: boolean;
}

/** How somebody joined an online event, as far as the register of the event asks. */
export interface OnlineJoining {
  /** By the link of one's own, from one's account, or by registering with Zoom. */
  readonly by: "individual-link" | "axis" | "zoom-registration";
  /** Whether the link was passed on; left out means unknown. */
  readonly linkShared?: boolean;
  /** For a registration with Zoom: whether the address of the account was used; left out means unknown. */
  readonly withAccountEmail?: boolean;
}

/** An event that a local leader is invited to, with the answer given. */
export interface EventInvitation extends Omit<Workshop, "point"> {
  /** The host's reference of the event, unique for the local leader. */
  readonly event: string;
  /** How the person joined online. */
  readonly joining?: OnlineJoining;
}

/** A national workshop of a project that the local leader leads in. */
export interface ProjectWorkshop extends Workshop {
  /** The project whose community meets. */
  readonly project: ProjectCode;
  /** How many days it takes, half a day 0.5; left out means unknown. */
  readonly days?: number;
}

/** How an account's address was authenticated. */
export const authenticationMeans = ["authenticator-app", "phone", "email"] as const;

/** One way of authenticating an account's address. */
export type AuthenticationMeans = (typeof authenticationMeans)[number];

/** What has been done for an account of NCETM Axis; what is left out is unknown. No address is held. */
export interface AxisAccount {
  /** Whether it was opened with the address that the NCETM has as main contact. */
  readonly mainContactEmail?: boolean;
  /** Whether a password is set. */
  readonly password?: boolean;
  /** How the address was authenticated; `null` where it was not. */
  readonly authenticatedBy?: AuthenticationMeans | null;
}

/**
 * A local leader of mathematics education in one hub and year. What is left out is unknown; an empty list says that there
 * is none. Members of the leadership and management team who lead activity stand here under the id they have there.
 */
export interface LocalLeader {
  /** The person, opaque; each once in a document. */
  readonly localLeader: PersonId;
  /** Every role, {@link localLeaderRoles} and those of the team among them. */
  readonly roles?: readonly RoleId[];
  /** Who employs the person: `lead-body`, or the host's reference to another body. */
  readonly employer?: string;
  /** The phases in which the person teaches or has taught. */
  readonly teaches?: readonly Phase[];
  /** Whether the hub counts the person as active in the year, where that differs from leading or preparing an activity. */
  readonly active?: boolean;
  /** The activities led or prepared in the year. */
  readonly activities?: readonly LedActivity[];
  /** Places on development programmes, in this year and before. */
  readonly programmes?: readonly ProgrammeEnrolment[];
  /** The elements of expertise that the hub attests. */
  readonly expertise?: readonly ExpertiseElement[];
  /** The projects whose national communities the person belongs to. */
  readonly projectCommunities?: readonly ProjectCode[];
  /** The member of the team who is the person's link; `null` where there is none. */
  readonly link?: PersonId | null;
  /** National workshops of the year. */
  readonly workshops?: readonly ProjectWorkshop[];
  /** Other events of the year. */
  readonly events?: readonly EventInvitation[];
  /** The account of NCETM Axis; `null` where there is none yet. */
  readonly account?: AxisAccount | null;
  /** What the host keeps beside it. */
  readonly extensions?: Extensions;
}
