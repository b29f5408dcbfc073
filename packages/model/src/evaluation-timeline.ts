import type { EditionStamp, Finding } from "@maths-hubs/rulekit";
import type { ActivityType, OutcomeKind } from "./activity-type.ts";
import type { SurveyName } from "./activity.ts";
import type { HubCode } from "./hub-code.ts";
import type { EvaluationStage, ObligationId } from "./obligation-id.ts";
import type { Obligation, OpenPeriod } from "./obligation.ts";
import type { PersonId } from "./person.ts";
import type { ProjectCode } from "./project-code.ts";
import type { AttendanceMode, WorkshopPoint } from "./workshop.ts";

/** Which activity a timeline is of. */
export interface TimelineActivity {
  /** Tells activities apart: hub, year, and the host's reference, or project and local leader; stable while those stay. */
  readonly id: string;
  /** The hub's code. */
  readonly hub: HubCode;
  /** The academic year. */
  readonly academicYear: string;
  /** The host's reference, where there is one. */
  readonly reference?: string;
  /** The code of its project, where it has one. */
  readonly project?: ProjectCode;
  /** What the host calls it; any text, to be escaped by whoever writes it. */
  readonly title?: string;
  /** The type of activity; `null` where neither the document nor the caller says. */
  readonly type: ActivityType | null;
  /** The local leader who leads it. */
  readonly localLeader: PersonId;
  /** The local leader's link, where there is one. */
  readonly link?: PersonId;
  /** First day of the activity, where it is known. */
  readonly starts?: string;
  /** Last day of the activity, where it is known. */
  readonly ends?: string;
}

/** One of the four stages. */
export interface TimelineStage {
  /** Which stage. */
  readonly stage: EvaluationStage;
  /** When it is, as far as the activity's own dates tell. */
  readonly period: OpenPeriod;
  /** All its obligations, in the order of the handbook. */
  readonly obligations: readonly Obligation[];
}

/** Where the confirmation of an event stands on a date. */
export type ConfirmationState =
  /** Attendance has been confirmed. */
  | "confirmed"
  /** Apologies have been sent. */
  | "apologies"
  /** It can still be confirmed. */
  | "open"
  /** The deadline has passed without confirmation: get in touch instead. */
  | "locked"
  /** The event is over without confirmation. */
  | "past";

/** A national workshop with its deadline for confirming. */
export interface TimelineEvent {
  /** Which point of the year; with `number`, the event's name within the activity. */
  readonly point: WorkshopPoint;
  /** Counts the workshops of one point from 1, in the order of the activity's list. */
  readonly number: number;
  /** The obligation that attending it is part of. */
  readonly obligation: ObligationId;
  /** JSON Pointer to it in the activity. */
  readonly path: string;
  /** What the host calls it; any text. */
  readonly title?: string;
  /** All its days, ascending. */
  readonly days: readonly string[];
  /** How this local leader takes part; `null` where it is unknown. */
  readonly mode: AttendanceMode | null;
  /** The last day for confirming a face-to-face event; `null` online and where the mode is unknown. */
  readonly confirmBy: string | null;
  /** True where computed bank holidays had to stand in for days beyond the published list. */
  readonly projected: boolean;
  /** Where its confirmation stands. */
  readonly confirmation: ConfirmationState;
  /** The day on which it was confirmed, if that is on or before the date of the timeline. */
  readonly confirmedOn: string | null;
  /** Whether the local leader was there; `null` where it is unknown or still to come. */
  readonly attended: boolean | null;
}

/** The completion of one survey as an exact fraction. */
export interface SurveyRate {
  /** How many have completed it. */
  readonly completed: number;
  /** How many were invited; never zero: nobody invited has no rate. */
  readonly invited: number;
}

/** One survey of a timeline. */
export interface TimelineSurvey {
  /** Which survey. */
  readonly survey: SurveyName;
  /** The obligation that it belongs to. */
  readonly obligation: ObligationId;
  /** Its window. */
  readonly window: OpenPeriod;
  /** Its completion; `null` where it is unknown or nobody was invited. */
  readonly rate: SurveyRate | null;
}

/** A plan or report with where it stands. */
export interface TimelineSubmission {
  /** The host's reference. */
  readonly reference: string;
  /** Whether it is a plan or a report. */
  readonly kind: "plan" | "report";
  /** What the host calls it; any text. */
  readonly title?: string;
  /** The day by which it is expected; `null` where the host gives none. */
  readonly due: string | null;
  /** The day on which it was submitted; `null` where it is not submitted by the date of the timeline. */
  readonly submittedOn: string | null;
  /** `late`: submitted after its due date; `missing`: due date past and not submitted. */
  readonly status: "submitted" | "late" | "missing" | "open" | "undated";
}

/** What the evaluation of one activity asks for, and where all of it stands on a date. */
export interface EvaluationTimeline {
  /** The kind of this document. */
  readonly document: "evaluation-timeline";
  /** Which activity. */
  readonly activity: TimelineActivity;
  /** The date judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The edition applied. */
  readonly edition: EditionStamp;
  /** The kinds of outcome that the handbook asks such an activity to state; empty where its type is unknown. */
  readonly expectedOutcomes: readonly OutcomeKind[];
  /** The four stages, each with every obligation. */
  readonly stages: readonly TimelineStage[];
  /** The national workshops, by first day. */
  readonly events: readonly TimelineEvent[];
  /** The three surveys, in the order of the year. */
  readonly surveys: readonly TimelineSurvey[];
  /** The plans and reports that the host expects, in the order of the activity. */
  readonly submissions: readonly TimelineSubmission[];
  /** The answer of every rule that was applied; empty where none was asked for. */
  readonly findings: readonly Finding[];
}
