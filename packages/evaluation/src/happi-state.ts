import type { Happi } from "@maths-hubs/model";
import { agreedOnByBoth } from "./happi-agreement.ts";

/** Where a HAPPI form stands. */
export type HappiState =
  | "not-started"
  | "drafted"
  | "agreed"
  | "planning-submitted"
  | "updated"
  | "submitted";

/**
 * Where a HAPPI form stands, by the furthest step that it has passed.
 *
 * Clause: HBK-TL-happi-states.
 *
 * @param happi - a form
 *
 * @example
 * ```ts
 * import { stateOfHappi } from "@maths-hubs/evaluation";
 *
 * stateOfHappi({}); // => "not-started"
 * stateOfHappi({ draftedOn: "2024-09-24", agreedByLinkOn: "2024-10-01" }); // => "drafted"
 * stateOfHappi({ agreedOn: "2024-10-01", planningSubmittedOn: "2024-10-04" }); // => "planning-submitted"
 * ```
 */
export const stateOfHappi = (happi: Happi): HappiState => {
  if (happi.finalSubmittedOn !== undefined) return "submitted";
  if ((happi.updatedOn ?? []).length > 0) return "updated";
  if (happi.planningSubmittedOn !== undefined) return "planning-submitted";
  if (agreedOnByBoth(happi) !== undefined) return "agreed";
  return happi.draftedOn === undefined && lastStepOn(happi) === undefined ? "not-started" : "drafted";
};

/** The day of the last step that a form has taken; deadlines are no steps. */
export const lastStepOn = (happi: Happi): string | undefined => {
  const days = [
    happi.draftedOn,
    happi.agreedByLocalLeaderOn,
    happi.agreedByLinkOn,
    happi.agreedOn,
    happi.planningSubmittedOn,
    ...(happi.updatedOn ?? []),
    happi.finalSubmittedOn,
    ...(happi.reopenedOn ?? []),
  ];
  let last: string | undefined;
  for (const day of days) if (day !== undefined && (last === undefined || day > last)) last = day;
  return last;
};
