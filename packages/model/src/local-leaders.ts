import type { HubCode } from "./hub-code.ts";
import type { LocalLeader } from "./local-leader.ts";
import type { PersonId } from "./person.ts";
import type { ProjectCode } from "./project-code.ts";
import type { Extensions } from "./team.ts";
import type { WorkshopPoint } from "./workshop.ts";

/** The roles of a Project Coordination Team. */
export const coordinationRoles = ["project-lead", "mhl-link", "ncetm-link"] as const;

/** One role of a Project Coordination Team. */
export type CoordinationRole = (typeof coordinationRoles)[number];

/** The kinds of people in a Strategic Leadership Group. */
export const strategicGroupRoles = ["mhl-link", "ncetm-link", "ncetm-director"] as const;

/** One kind of people in a Strategic Leadership Group. */
export type StrategicGroupRole = (typeof strategicGroupRoles)[number];

/** A member of a team or group beyond the hub, with the role in it. */
export interface GroupMember<Role extends string> {
  /** Who it is. */
  readonly person: PersonId;
  /** The role. */
  readonly role: Role;
}

/** One of the people who lead the hub's own community. */
export interface CommunityLeader {
  /** Who leads. */
  readonly person: PersonId;
  /** Whether the hub counts the person among the community's senior members; left out means unknown. */
  readonly senior?: boolean;
}

/** The hub's own community of local leaders. */
export interface HubCommunity {
  /** Who leads it. */
  readonly leaders?: readonly CommunityLeader[];
  /** Everybody in it, those who lead it too. */
  readonly members?: readonly PersonId[];
  /** The days on which it met, or will. */
  readonly meetings?: readonly string[];
}

/** A national workshop as its project holds it. */
export interface NationalWorkshop {
  /** Which of the three points of the year it belongs to. */
  readonly point: WorkshopPoint;
  /** Its first day. */
  readonly on: string;
}

/** The national community of a project that the hub's local leaders take part in. */
export interface ProjectCommunity {
  /** The project. */
  readonly project: ProjectCode;
  /** The team that designs and leads its workshops. */
  readonly coordinationTeam?: readonly GroupMember<CoordinationRole>[];
  /** The national workshops of the year. */
  readonly workshops?: readonly NationalWorkshop[];
}

/** A group that oversees strategic goals of the programme. */
export interface StrategicGroup {
  /** The host's reference. */
  readonly group: string;
  /** Who is in it. */
  readonly members?: readonly GroupMember<StrategicGroupRole>[];
}

/** A school term, as the host dates it, with the days on which the hub's leaders met the others at the national forum. */
export interface ForumTerm {
  /** What the host calls it: `autumn`. */
  readonly term: string;
  /** First day. */
  readonly from: string;
  /** Last day. */
  readonly to: string;
  /** The days of forums that the hub's leaders took part in. */
  readonly attendedOn?: readonly string[];
}

/**
 * The local leaders of mathematics education of one Maths Hub in one academic year, as a host stores them.
 *
 * Blocks left out are unknown, and their rules `undetermined`; a block that is given is complete.
 */
export interface LocalLeaders {
  /** The hub's code. */
  readonly hub: HubCode;
  /** The academic year, `2024/25`. */
  readonly academicYear: string;
  /** Everybody who leads activity of the hub, each once, members of the team included. */
  readonly leaders: readonly LocalLeader[];
  /** How many active local leaders the hub's plans for the year ask for. */
  readonly plannedLeaders?: number;
  /** The bodies that count as the lead body beside `lead-body`: the schools of a trust. */
  readonly leadBodyEmployers?: readonly string[];
  /** Whether the hub attests that its leaders' expertise suits the schools of its area. */
  readonly expertiseSuitsArea?: boolean;
  /** The hub's own community; `null` says that there is none. */
  readonly community?: HubCommunity | null;
  /** The national communities of the projects that the hub takes part in. */
  readonly projectCommunities?: readonly ProjectCommunity[];
  /** The Strategic Leadership Groups that somebody of the hub belongs to. */
  readonly strategicGroups?: readonly StrategicGroup[];
  /** The terms of the year, with the national forums that the hub's leaders took part in. */
  readonly terms?: readonly ForumTerm[];
  /** What the host keeps beside it. */
  readonly extensions?: Extensions;
}
