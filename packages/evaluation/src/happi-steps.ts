import type { Happi } from "@maths-hubs/model";
import { agreedOnByBoth } from "./happi-agreement.ts";

/** How many submissions and updates of a form were made by a date, and which of them lack the step before them. */
interface StepsTaken {
  readonly taken: number;
  /** JSON Pointers into the activity. */
  readonly outOfOrder: readonly string[];
}

/** A step rests on another that was taken on the same day at the latest. */
interface Step {
  readonly path: string;
  readonly on: string | undefined;
  readonly restsOn: string | undefined;
}

/** The submissions and updates of a HAPPI form by a date, and those that were made before what they rest on. */
export const happiStepsBy = (happi: Happi, asOf: string): StepsTaken => {
  const { planningSubmittedOn, updatedOn = [], finalSubmittedOn } = happi;
  const steps: readonly Step[] = [
    { path: "/happi/planningSubmittedOn", on: planningSubmittedOn, restsOn: agreedOnByBoth(happi) },
    ...updatedOn.map((on, index) => ({
      path: `/happi/updatedOn/${index}`,
      on,
      restsOn: planningSubmittedOn,
    })),
    { path: "/happi/finalSubmittedOn", on: finalSubmittedOn, restsOn: planningSubmittedOn },
  ];
  let taken = 0;
  const outOfOrder: string[] = [];
  for (const { path, on, restsOn } of steps) {
    if (on === undefined || on > asOf) continue;
    taken += 1;
    if (restsOn === undefined || restsOn > on) outOfOrder.push(path);
  }
  return { taken, outOfOrder };
};
