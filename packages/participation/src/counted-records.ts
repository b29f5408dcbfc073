import { plainDate } from "@maths-hubs/calendar";
import type { HubCode, ParticipationRecord } from "@maths-hubs/model";
import { readyDefinition, type EngagementDefinition } from "./engagement-definition.ts";
import { stateOn, type EngagementState } from "./engagement-state.ts";

/** Which records a figure counts, and as of when. */
export interface EngagementQuestion {
  /** The day at whose end the states are read. */
  readonly asAt: string;
  /** What counts as engaged. */
  readonly definition: EngagementDefinition;
  /** Only the records of this hub; left out, those of all. */
  readonly hub?: HubCode;
  /** Only the records of this academic year; left out, those of all years: engaged ever since the records begin. */
  readonly academicYear?: string;
}

/** What a question makes of one record: its state on the day and whether that counts; `undefined` where it is out of scope. */
export type RecordReading = { readonly state: EngagementState; readonly counts: boolean } | undefined;

/** Reads records for one question; the answers are shared objects, since there may be a million records. */
export const recordReader = (
  question: EngagementQuestion,
): ((record: ParticipationRecord) => RecordReading) => {
  const asAt = plainDate(question.asAt);
  const { hub, academicYear } = question;
  const { states, projects } = readyDefinition(question.definition);
  const readingOf = (state: EngagementState): NonNullable<RecordReading> => ({
    state,
    counts: states.has(state),
  });
  const readings = {
    "not-signed-up": readingOf("not-signed-up"),
    "signed-up": readingOf("signed-up"),
    active: readingOf("active"),
    completed: readingOf("completed"),
    withdrawn: readingOf("withdrawn"),
  };
  return (record) => {
    if (hub !== undefined && record.hub !== hub) return undefined;
    if (academicYear !== undefined && record.academicYear !== academicYear) return undefined;
    if (projects !== undefined && !projects.has(record.project)) return undefined;
    return readings[stateOn(record, asAt)];
  };
};
