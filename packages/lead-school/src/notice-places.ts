import type { ObjectivesTracker, TriggerNotice } from "@maths-hubs/model";
import { doesNotApply, pointer, unknown, type DoesNotApply, type Unknown } from "@maths-hubs/rulekit";

/** A matter that the Department has to be told of, and where it stands. */
export interface PlacedNotice {
  /** The matter. */
  readonly notice: TriggerNotice;
  /** JSON Pointer to it. */
  readonly path: string;
}

/** The matters of a tracker, each with its place. */
export const placedNotices = ({
  notices,
}: ObjectivesTracker): readonly PlacedNotice[] | Unknown | DoesNotApply => {
  if (notices === undefined) return unknown(["/notices"]);
  if (notices.length === 0) return doesNotApply("nothing has come up that the Department has to be told of");
  return notices.map((notice, index) => ({ notice, path: pointer("notices", index) }));
};
