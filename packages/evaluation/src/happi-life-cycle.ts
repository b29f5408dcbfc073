import { plainDate } from "@maths-hubs/calendar";
import type { Happi, PersonId } from "@maths-hubs/model";
import { agreedOnBy, agreedOnByBoth, type HappiParty } from "./happi-agreement.ts";
import { lastStepOn, stateOfHappi } from "./happi-state.ts";
import type { HappiParties, HappiRefusal, HappiStep, HappiStepResult } from "./happi-step.ts";

/**
 * Takes the next step of a HAPPI form: drafted, agreed by local leader and link, planning section submitted, updated,
 * complete and submitted. A step that comes too soon is refused with the reason. A submitted form takes no step but
 * `reopen`, and then waits to be submitted again.
 *
 * Clauses: HBK-TL-happi-states, HBK-HAPPI-link.
 *
 * @param happi - the form as it stands
 * @param step - the step to take
 * @param parties - who agrees the form, for example the activity itself
 * @throws a `CalendarError` with code `invalid-date` if the step's date is no day of the calendar
 *
 * @example
 * ```ts
 * import { takeHappiStep } from "@maths-hubs/evaluation";
 *
 * const parties = { localLeader: "l-07", link: "p-04" };
 * const drafted = { draftedOn: "2024-09-24" };
 * const agreed = takeHappiStep(drafted, { step: "agree", by: "l-07", on: "2024-09-30" }, parties);
 * agreed.accepted ? agreed.happi.agreedByLocalLeaderOn : agreed.code; // => "2024-09-30"
 * const tooSoon = takeHappiStep(drafted, { step: "submit-final", on: "2025-07-02" }, parties);
 * tooSoon.accepted ? "taken" : tooSoon.code; // => "planning-not-submitted"
 * ```
 */
export const takeHappiStep = (happi: Happi, step: HappiStep, parties: HappiParties): HappiStepResult => {
  const on = plainDate(step.on);
  if (step.step === "reopen") return reopened(happi, on);
  if (happi.finalSubmittedOn !== undefined) {
    return refused("already-submitted", "The form has been submitted; reopen it first.");
  }
  const result = step.step === "agree" ? agreed(happi, step, parties) : taken(happi, step.step, on);
  if (!result.accepted) return result;
  const last = lastStepOn(happi);
  if (last !== undefined && on < last) {
    return refused("before-previous-step", `The step cannot be before ${last}, the day of the last one.`);
  }
  return result;
};

const accepted = (happi: Happi): HappiStepResult => ({ accepted: true, happi });

const refused = (code: HappiRefusal, message: string): HappiStepResult => ({
  accepted: false,
  code,
  message,
});

const reopened = (happi: Happi, on: string): HappiStepResult => {
  const { finalSubmittedOn, reopenedOn = [], ...rest } = happi;
  if (finalSubmittedOn === undefined) {
    return refused("not-submitted", "Only a form that has been submitted can be reopened.");
  }
  if (on < finalSubmittedOn) {
    return refused("before-previous-step", `The form was submitted on ${finalSubmittedOn}.`);
  }
  return accepted({ ...rest, reopenedOn: [...reopenedOn, on] });
};

const taken = (
  happi: Happi,
  step: "draft" | "submit-planning" | "update" | "submit-final",
  on: string,
): HappiStepResult => {
  if (step === "draft") {
    return stateOfHappi(happi) === "not-started"
      ? accepted({ ...happi, draftedOn: on })
      : refused("already-taken", "The form has been drafted already.");
  }
  if (step === "submit-planning") return planningSubmitted(happi, on);
  if (happi.planningSubmittedOn === undefined) {
    return refused("planning-not-submitted", "The planning section has to be submitted first.");
  }
  return step === "update"
    ? accepted({ ...happi, updatedOn: [...(happi.updatedOn ?? []), on] })
    : accepted({ ...happi, finalSubmittedOn: on });
};

const planningSubmitted = (happi: Happi, on: string): HappiStepResult => {
  if (happi.planningSubmittedOn !== undefined) {
    return refused("already-taken", "The planning section has been submitted already.");
  }
  if (agreedOnByBoth(happi) === undefined) {
    return refused("agreed-by-one-only", "Local leader and link have to agree the form first, both of them.");
  }
  return accepted({ ...happi, planningSubmittedOn: on });
};

const agreed = (
  happi: Happi,
  { by, on }: { readonly by: PersonId; readonly on: string },
  { localLeader, link }: HappiParties,
): HappiStepResult => {
  if (stateOfHappi(happi) === "not-started") return refused("not-drafted", "There is no draft to agree.");
  if (link === undefined) return refused("no-link-assigned", "No link is assigned to agree it with.");
  // One person in both parts would agree with nobody.
  if ((by !== localLeader && by !== link) || localLeader === link) {
    return refused(
      "wrong-person",
      `${by} cannot agree the form as local leader or as another person's link.`,
    );
  }
  const party: HappiParty = by === link ? "link" : "local-leader";
  if (agreedOnBy(happi, party) !== undefined) {
    return refused("already-taken", `${by} has agreed the form already.`);
  }
  const next = party === "link" ? { ...happi, agreedByLinkOn: on } : { ...happi, agreedByLocalLeaderOn: on };
  const both = agreedOnByBoth(next);
  return accepted(both === undefined ? next : { ...next, agreedOn: both });
};
