import type { ActivityType, OutcomeKind } from "./activity-type.ts";
import type { Happi } from "./happi.ts";
import type { HubCode } from "./hub-code.ts";
import type { ObligationId, TaskId } from "./obligation-id.ts";
import type { PersonId } from "./person.ts";
import type { ProjectCode } from "./project-code.ts";
import type { Extensions } from "./team.ts";
import type { Workshop } from "./workshop.ts";

/** One survey: its window and how many of those invited have completed it. */
export interface SurveyRound {
  /** First day on which it can be completed. */
  readonly opens?: string;
  /** Last day on which it can be completed. */
  readonly closes?: string;
  /** How many people were invited. */
  readonly invited?: number;
  /** How many of them have completed it. */
  readonly completed?: number;
  /** The day on which that was counted. */
  readonly countedOn?: string;
}

/** The three surveys of an activity. */
export interface ActivitySurveys {
  /** The participants' autumn survey, the national baseline. */
  readonly autumn?: SurveyRound;
  /** The participants' summer survey. */
  readonly summer?: SurveyRound;
  /** The local leader's own survey. */
  readonly localLeader?: SurveyRound;
}

/** The names of the three surveys, in the order of the year. */
export type SurveyName = keyof ActivitySurveys;

/** An outcome in the local leader's words, with the national one that it adapts. */
export interface TracedOutcome {
  /** What is expected. */
  readonly outcome: string;
  /** The host's reference of the national outcome that it adapts to local needs. */
  readonly national?: string;
}

/** The outcomes that an activity states, by kind; a kind left out is unknown, an empty list says that there is none. */
export type ActivityOutcomes = Readonly<Partial<Record<OutcomeKind, readonly (string | TracedOutcome)[]>>>;

/** What local data are about: the effect, or how the activity ran. */
export const localDataSubjects = ["impact", "process"] as const;

/** The effect of an activity, or how it ran. */
export type LocalDataSubject = (typeof localDataSubjects)[number];

/** A way of collecting local data, with what it tells about. */
export interface LocalDataMethod {
  /** One of the published methods, or the host's own id of another one. */
  readonly method: string;
  /** What the data are about; left out means unknown. */
  readonly about?: readonly LocalDataSubject[];
}

/** Field work on an activity, held or planned. */
export interface Fieldwork {
  /** Days of local field work. */
  readonly localOn?: readonly string[];
  /** Days of national field work that the local leader takes part in. */
  readonly nationalOn?: readonly string[];
}

/** A plan or report that the host expects of the local leader. */
export interface Submission {
  /** The host's reference, unique within the activity. */
  readonly reference: string;
  /** Whether it is a plan or a report. */
  readonly kind: "plan" | "report";
  /** What the host calls it. */
  readonly title?: string;
  /** The day by which it is expected; left out means unknown. */
  readonly due?: string;
  /** The day on which it was submitted. */
  readonly submittedOn?: string;
}

/**
 * One activity of a hub, as a host stores it for its evaluation: who leads it, when it runs, and what has been done.
 *
 * Dates that no document publishes come from the host. What is left out is unknown: an obligation without a date is
 * `undated`, and a rule that would need it is `undetermined`.
 */
export interface Activity {
  /** The hub's code. */
  readonly hub: HubCode;
  /** The academic year, `2024/25`. */
  readonly academicYear: string;
  /** The host's reference, unique within the hub and year; needed where a local leader leads the same project twice. */
  readonly reference?: string;
  /** The code of its Network Collaborative Project; a local Work Group outside the network's projects has none. */
  readonly project?: ProjectCode;
  /** What the host calls it; any text. */
  readonly title?: string;
  /** The type of activity; left out where the project's code says it. */
  readonly type?: ActivityType;
  /** The local leader of mathematics education who leads it. */
  readonly localLeader: PersonId;
  /** The member of the leadership and management team who is the local leader's link. */
  readonly link?: PersonId;
  /** First day of the activity. */
  readonly starts?: string;
  /** Last day of the activity. */
  readonly ends?: string;
  /** The national workshops that the local leader is to attend. */
  readonly workshops?: readonly Workshop[];
  /** The three surveys. */
  readonly surveys?: ActivitySurveys;
  /** The Hub Activity Plan, Progress and Impact form. */
  readonly happi?: Happi;
  /** The expected outcomes. */
  readonly outcomes?: ActivityOutcomes;
  /** How local data are collected, by id of the method, or with what each tells about. */
  readonly localData?: readonly (string | LocalDataMethod)[];
  /** Field work, held or planned. */
  readonly fieldwork?: Fieldwork;
  /** Plans and reports that the host expects. */
  readonly submissions?: readonly Submission[];
  /** The host's own due dates of obligations that no other field gives one for. */
  readonly dueDates?: Readonly<Partial<Record<TaskId, string>>>;
  /** The days on which obligations were done that no other field proves. */
  readonly done?: Readonly<Partial<Record<ObligationId, string>>>;
  /** What the host keeps beside it. */
  readonly extensions?: Extensions;
}
