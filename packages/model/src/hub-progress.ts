import type { EditionStamp } from "@maths-hubs/rulekit";
import type { TimelineSubmission } from "./evaluation-timeline.ts";
import type { HubCode } from "./hub-code.ts";
import type { EvaluationStage, ObligationId, ObligationKind } from "./obligation-id.ts";
import type { ObligationStatus } from "./obligation.ts";
import type { PersonId } from "./person.ts";

/** How many tasks have each status; contributions have no due date and are counted apart, in `byObligation`. */
export type StatusCounts = Readonly<Record<ObligationStatus, number>>;

/** How many plans and reports have each status. */
export type SubmissionCounts = Readonly<Record<TimelineSubmission["status"], number>>;

/** One stage across all activities. */
export interface StageProgress {
  /** Which stage. */
  readonly stage: EvaluationStage;
  /** Its tasks of all activities by status. */
  readonly counts: StatusCounts;
}

/** One obligation across all activities. */
export interface ObligationProgress {
  /** Which obligation. */
  readonly obligation: ObligationId;
  /** Its stage. */
  readonly stage: EvaluationStage;
  /** Something to do, or what doing it contributes to. */
  readonly kind: ObligationKind;
  /** What it asks for. */
  readonly statement: string;
  /** All activities by where they stand with it. */
  readonly counts: StatusCounts;
}

/** An obligation of one activity, as a list of what is late or next names it. */
export interface DueObligation {
  /** Id of the activity. */
  readonly activity: string;
  /** The local leader. */
  readonly localLeader: PersonId;
  /** Which obligation. */
  readonly obligation: ObligationId;
  /** The day by which it is due. */
  readonly due: string;
  /** How many days past its due date it is; 0 before that. */
  readonly daysLate: number;
}

/** A plan or report of one activity, as a list of what is late or missing names it. */
export interface DueSubmission {
  /** Id of the activity. */
  readonly activity: string;
  /** The local leader. */
  readonly localLeader: PersonId;
  /** The host's reference of the plan or report. */
  readonly reference: string;
  /** Whether it is a plan or a report. */
  readonly kind: "plan" | "report";
  /** The day by which it is expected; `null` where the host gives none. */
  readonly due: string | null;
  /** Where it stands. */
  readonly status: TimelineSubmission["status"];
}

/** One local leader across all their activities. */
export interface LocalLeaderProgress {
  /** The local leader. */
  readonly localLeader: PersonId;
  /** The ids of their activities. */
  readonly activities: readonly string[];
  /** Their tasks of all activities by status. */
  readonly counts: StatusCounts;
  /** What is overdue, longest first. */
  readonly late: readonly DueObligation[];
  /** What is due next: everything on the earliest due date from the date of the view on that is not done. */
  readonly next: readonly DueObligation[];
  /** How many tasks that are not done fall due on each day from the date of the view on, earliest first. */
  readonly load: readonly {
    /** The day. */
    readonly due: string;
    /** How many tasks. */
    readonly obligations: number;
  }[];
}

/** What a hub's leadership and management team sees across all activities on a date. */
export interface HubProgress {
  /** The kind of this document. */
  readonly document: "hub-progress";
  /** The date judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The editions that the timelines applied, each once. */
  readonly editions: readonly EditionStamp[];
  /** The hubs whose activities are counted, each once. */
  readonly hubs: readonly HubCode[];
  /** The ids of the activities counted, in order of the ids. */
  readonly activities: readonly string[];
  /** All tasks by status. */
  readonly counts: StatusCounts;
  /** The four stages. */
  readonly byStage: readonly StageProgress[];
  /** Every obligation of the handbook. */
  readonly byObligation: readonly ObligationProgress[];
  /** Every local leader, in order of their references. */
  readonly byLocalLeader: readonly LocalLeaderProgress[];
  /** What is overdue anywhere, longest first. */
  readonly late: readonly DueObligation[];
  /** What is due next anywhere: everything on the earliest due date from the date of the view on that is not done. */
  readonly next: readonly DueObligation[];
  /** Plans and reports that were late or are missing, by due date. */
  readonly submissions: readonly DueSubmission[];
  /** All plans and reports by status. */
  readonly submissionCounts: SubmissionCounts;
}
