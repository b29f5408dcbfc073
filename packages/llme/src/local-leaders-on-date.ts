import {
  academicYear,
  periodOfAcademicYear,
  type HolidayList,
  type Period,
  type PlainDate,
} from "@maths-hubs/calendar";
import type {
  EventInvitation,
  LocalLeader,
  LocalLeaders,
  PersonId,
  ProjectWorkshop,
} from "@maths-hubs/model";
import { pointer } from "@maths-hubs/rulekit";
import { isActive } from "./is-active.ts";

/** A local leader with the place in the document. */
export interface PlacedLeader {
  /** JSON Pointer to the local leader. */
  readonly path: string;
  /** The local leader as the document has it. */
  readonly leader: LocalLeader;
  /** Whether active in the year; `undefined` where the document does not say. */
  readonly active: boolean | undefined;
}

/** What every rule about local leaders is judged on: the document, and the date on which it is read. */
export interface LocalLeadersOnDate {
  /** The document. */
  readonly document: LocalLeaders;
  /** The date judged; what is dated later has not happened yet. */
  readonly on: PlainDate;
  /** The academic year that the document is about. */
  readonly year: Period;
  /** Everybody in the document. */
  readonly leaders: readonly PlacedLeader[];
  /** Everybody in the hub's community, nobody where there is none; `undefined` where the document does not say. */
  readonly communityMembers: ReadonlySet<PersonId> | undefined;
  /** The days that are no working days; the bank holidays of England and Wales where it is left out. */
  readonly holidays: HolidayList | undefined;
}

/** The document as it is judged on one date. */
export const localLeadersOnDate = (
  document: LocalLeaders,
  on: PlainDate,
  holidays: HolidayList | undefined,
): LocalLeadersOnDate => ({
  document,
  on,
  year: periodOfAcademicYear(academicYear(document.academicYear)),
  leaders: document.leaders.map((leader, index) => ({
    path: pointer("leaders", index),
    leader,
    active: isActive(leader),
  })),
  communityMembers: membersOf(document),
  holidays,
});

const membersOf = ({ community }: LocalLeaders): ReadonlySet<PersonId> | undefined => {
  if (community === null) return new Set();
  return community?.members === undefined ? undefined : new Set(community.members);
};

/** Those who are active, and those of whom the document does not say. */
export const activeOrOpen = ({ leaders }: LocalLeadersOnDate): readonly PlacedLeader[] =>
  leaders.filter(({ active }) => active !== false);

/** A workshop or another event that somebody is invited to, with its place. */
export interface PlacedInvitation {
  /** JSON Pointer to the invitation. */
  readonly path: string;
  /** Who is invited. */
  readonly leader: LocalLeader;
  /** The invitation. */
  readonly invitation: ProjectWorkshop | EventInvitation;
}

/** All invitations of all local leaders: national workshops first, then other events. */
export const invitationsOf = ({ leaders }: LocalLeadersOnDate): readonly PlacedInvitation[] =>
  leaders.flatMap(({ path, leader }) => [
    ...(leader.workshops ?? []).map((invitation, index) => ({
      path: `${path}${pointer("workshops", index)}`,
      leader,
      invitation,
    })),
    ...(leader.events ?? []).map((invitation, index) => ({
      path: `${path}${pointer("events", index)}`,
      leader,
      invitation,
    })),
  ]);
