import type { HubCode } from "./hub-code.ts";
import type { LeadBody } from "./lead-body.ts";
import type { LocalTime } from "./local-time.ts";
import type { PersonId } from "./person.ts";
import type { Extensions } from "./team.ts";

/** Whether the eligibility criteria are met; they stand in a document that is not among the sources. */
export const eligibilities = ["met", "not-met", "unknown"] as const;

/** Whether the eligibility criteria are met, as the host found; `unknown` is never a pass. */
export type Eligibility = (typeof eligibilities)[number];

/** The school or college that an application names. */
export interface NamedSetting {
  /** The host's reference of it, for example a URN. */
  readonly reference: string;
  /** The local authority in whose area it lies, as the specification prints it. */
  readonly localAuthority?: string;
  /** Whether it meets the eligibility criteria; left out is unknown. */
  readonly eligibility?: Eligibility;
}

/** The e-mail that registers for a briefing; of its address, only whether it was the one given. */
export interface BriefingRegistration {
  /** When it was sent, by the clocks of Europe/London. */
  readonly sentAt?: LocalTime;
  /** Whether it was sent to the address that the specification gives. */
  readonly toGivenAddress?: boolean;
  /** Its subject line. */
  readonly subject?: string;
  /** The hub whose briefing it names. */
  readonly briefing?: HubCode;
  /** Who will attend, by reference. */
  readonly attendees?: readonly PersonId[];
  /** Whether somebody attended. */
  readonly attended?: boolean;
}

/** A question that an applicant asked, and by which way. */
export interface ApplicantQuestion {
  /** What it was about: the fixed cost of the leadership and management team, or anything else. */
  readonly about: "fixed-cost" | "other";
  /** How it was asked: at the briefing, or by the messages of the Jaggaer portal. */
  readonly route: "briefing" | "jaggaer";
  /** When it was asked, by the clocks of Europe/London. */
  readonly at: LocalTime;
}

/** The documents with the staff data: one for each of the two hubs. */
export type StaffDocument = "5a" | "5b";

/** The steps that lead to the staff data. The block is complete: a step that is left out has not been taken. */
export interface Confidentiality {
  /** When the Declaration of Confidentiality (Document 4) was signed. */
  readonly signedAt?: LocalTime;
  /** When it was submitted. */
  readonly submittedAt?: LocalTime;
  /** When the password was requested through Jaggaer. */
  readonly passwordRequestedAt?: LocalTime;
  /** Which document was opened, and when. */
  readonly opened?: {
    /** The document. */
    readonly document: StaffDocument;
    /** When it was opened. */
    readonly at: LocalTime;
  };
}

/** An application to lead a hub, in a recruitment round. */
export interface LeadBodyApplication {
  /** The hub applied for. */
  readonly hub: HubCode;
  /** The academic year of the round, `2023/24`. */
  readonly academicYear: string;
  /** Who applies. */
  readonly applicant: LeadBody;
  /** Where the applicant's head office lies; kept for the record, no rule reads it. */
  readonly headOffice?: {
    /** Its local authority. */
    readonly localAuthority: string;
  };
  /** The school or college named; `null` says that none is, left out means unknown. */
  readonly namedSetting?: NamedSetting | null;
  /** The registration for the briefing; `null` says that nobody registered, left out means unknown. */
  readonly briefing?: BriefingRegistration | null;
  /** When the Jaggaer account was registered; `null` says that there is none, left out means unknown. */
  readonly accountRegisteredAt?: LocalTime | null;
  /** All questions asked. */
  readonly questions?: readonly ApplicantQuestion[];
  /** The steps that lead to the staff data. */
  readonly confidentiality?: Confidentiality;
  /** What the host keeps beside it. */
  readonly extensions?: Extensions;
}
