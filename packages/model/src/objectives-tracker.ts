import type { HubCode } from "./hub-code.ts";
import type { PersonId } from "./person.ts";
import type { Extensions, FormalReport } from "./team.ts";

/** How far a part of an objective has come. */
export const partStatuses = ["not-started", "in-progress", "completed"] as const;

/** How far a part of an objective has come; the words are ours. */
export type PartStatus = (typeof partStatuses)[number];

/** Who answers for something, and what shows that it is done. */
export interface Evidenced {
  /** Who answers for it; left out where nobody does. */
  readonly owner?: PersonId;
  /** What shows it, by the host's references; left out means unknown, an empty list means that there is nothing. */
  readonly evidence?: readonly string[];
}

/** A part of an objective of the grant, as a hub keeps track of it. */
export interface TrackedPart extends Evidenced {
  /** The objective and the part, for example `1.4`. */
  readonly part: string;
  /** How far it has come; left out means unknown. */
  readonly status?: PartStatus;
  /** The hub's own date for it, `YYYY-MM-DD`; the grant has one of its own. */
  readonly due?: string;
  /** The day on which it was completed; only beside the status `completed`. */
  readonly completedOn?: string;
}

/** An item of the lead body's responsibilities, as the lead body keeps track of it. */
export interface TrackedResponsibility extends Evidenced {
  /** The letter and the number of the item, for example `c-2` for c II. */
  readonly item: string;
}

/** A member of the Strategic Board. */
export interface BoardMember {
  /** The member. */
  readonly person: PersonId;
  /** The stakeholder that the member represents, by the host's tag; `null` for none, left out for unknown. */
  readonly stakeholder?: string | null;
}

/** The local Strategic Board of a hub. Its size and how often it meets are stated nowhere. */
export interface StrategicBoard {
  /** Everybody on it. */
  readonly members: readonly BoardMember[];
}

/** What the Department has to be told of in time: whether the lead body may still lead, or the programme's good name. */
export const noticeTriggers = ["eligibility", "reputation"] as const;

/** What the Department has to be told of in time. */
export type NoticeTrigger = (typeof noticeTriggers)[number];

/** Something that the Department has to be told of, and whether it was. */
export interface TriggerNotice {
  /** The host's reference of the matter. */
  readonly matter: string;
  /** What kind of matter it is. */
  readonly trigger: NoticeTrigger;
  /** The day on which it came up, `YYYY-MM-DD`. */
  readonly arisenOn: string;
  /** The day on which notice was given; `null` if none was, left out means unknown. */
  readonly notifiedOn?: string | null;
  /** Through whom notice was given; left out means unknown. */
  readonly through?: "ncetm" | "another-way";
}

/**
 * What the body that leads a hub keeps track of in one grant year: the objectives of the grant part by part, its
 * responsibilities, its Strategic Board, its formal reports and the notices it owes.
 *
 * The blocks are optional. A block left out is unknown; a block that is given is complete.
 */
export interface ObjectivesTracker {
  /** The hub. */
  readonly hub: HubCode;
  /** The academic year of the grant, `2023/24`. */
  readonly academicYear: string;
  /** The parts of the objectives, each once. */
  readonly parts?: readonly TrackedPart[];
  /** The items of the responsibilities, each once. */
  readonly responsibilities?: readonly TrackedResponsibility[];
  /** The Strategic Board; `null` says that there is none. */
  readonly strategicBoard?: StrategicBoard | null;
  /** All formal reports to the Department. */
  readonly reports?: readonly FormalReport[];
  /** What the Department has to be told of. */
  readonly notices?: readonly TriggerNotice[];
  /** Within how many days of a matter notice counts as in time: the host's number, for no document states one. */
  readonly noticeWithinDays?: number;
  /** What the host keeps beside it. */
  readonly extensions?: Extensions;
}
