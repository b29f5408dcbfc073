import type { ParticipationRecord } from "@maths-hubs/model";

/** The states of a school's part in a project, in the order in which they come; withdrawn can follow each but completed. */
export const engagementStates = ["not-signed-up", "signed-up", "active", "completed", "withdrawn"] as const;

/** Where a school's part in a project stands on a day. */
export type EngagementState = (typeof engagementStates)[number];

/** The dates that a state follows from. */
export type RecordDates = Pick<
  ParticipationRecord,
  "signedUpOn" | "activeFrom" | "completedOn" | "withdrawnOn"
>;

/**
 * The state of a record at the end of a day: each date counts from its own day on, and before the sign-up there is none.
 *
 * @param record - the dates of a record, in order, as `parseParticipation` of `@maths-hubs/model/schemas` makes sure
 * @param on - the day, `YYYY-MM-DD`
 *
 * @example
 * ```ts
 * import { stateOn } from "@maths-hubs/participation";
 *
 * const record = { signedUpOn: "2024-02-12", activeFrom: "2024-03-01", withdrawnOn: "2024-06-30" };
 * stateOn(record, "2024-02-11"); // => "not-signed-up"
 * stateOn(record, "2024-02-29"); // => "signed-up"
 * stateOn(record, "2024-03-01"); // => "active"
 * stateOn(record, "2024-06-30"); // => "withdrawn"
 * ```
 */
export const stateOn = (record: RecordDates, on: string): EngagementState => {
  const { withdrawnOn, completedOn, activeFrom } = record;
  if (withdrawnOn !== undefined && withdrawnOn <= on) return "withdrawn";
  if (completedOn !== undefined && completedOn <= on) return "completed";
  if (activeFrom !== undefined && activeFrom <= on) return "active";
  return record.signedUpOn <= on ? "signed-up" : "not-signed-up";
};
