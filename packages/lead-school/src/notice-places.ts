import type { ObjectivesTracker, TriggerNotice } from "@maths-hubs/model";
import { doesNotApply, pointer, unknown, type DoesNotApply, type Unknown } from "@maths-hubs/rulekit";

/** A matter that the Department has to be told of, and where it stands. */
export interface PlacedNotice {
  /** The matter. */
  readonly notice: TriggerNotice;
  /** JSON Pointer to it. */
  readonly path: string;
}

/** The matters that have come up by a date, each with its place. */
export const placedNotices = (
  { notices }: ObjectivesTracker,
  on: string,
): readonly PlacedNotice[] | Unknown | DoesNotApply => {
  if (notices === undefined) return unknown(["/notices"]);
  const placed = notices
    .map((notice, index) => ({ notice, path: pointer("notices", index) }))
    .filter(({ notice }) => notice.arisenOn <= on);
  return placed.length === 0
    ? doesNotApply("nothing has come up by this date that the Department has to be told of")
    : placed;
};
