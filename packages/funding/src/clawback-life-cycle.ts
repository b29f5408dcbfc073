import { plainDate } from "@maths-hubs/calendar";
import type { Approval, Clawback } from "@maths-hubs/model";
import { refused, taken, type StepResult } from "./step-result.ts";

/** Where a clawback stands. */
export type ClawbackState =
  | "proposed"
  | "approved-once"
  | "approved-twice"
  | "requested"
  | "recovered"
  | "withdrawn";

/** The next step of a clawback. */
export type ClawbackStep =
  | (Approval & {
      /** Somebody approves it: first one person, then another. */
      readonly step: "approve";
    })
  | {
      /** The recipient is asked for it, it comes back, or it is withdrawn before it does. */
      readonly step: "request" | "recover" | "withdraw";
      /** The day, `YYYY-MM-DD`. */
      readonly on: string;
    };

/**
 * Where a clawback stands, by the last step it has passed.
 *
 * @param clawback - a clawback
 *
 * @example
 * ```ts
 * import { stateOfClawback } from "@maths-hubs/funding";
 *
 * stateOfClawback({ clawback: "c-1", amount: "20000.00", proposedOn: "2024-09-02" }); // => "proposed"
 * ```
 */
export const stateOfClawback = (clawback: Clawback): ClawbackState => {
  if (clawback.recoveredOn !== undefined) return "recovered";
  if (clawback.withdrawnOn !== undefined) return "withdrawn";
  if (clawback.requestedOn !== undefined) return "requested";
  if (clawback.secondApproval !== undefined) return "approved-twice";
  return clawback.firstApproval === undefined ? "proposed" : "approved-once";
};

/**
 * Takes the next step of a clawback: proposed, approved by one person and then by another, requested, recovered; or
 * withdrawn before it is recovered. The second approval by the first approver is refused.
 *
 * Clause: SPEC-P18-clawback.
 *
 * @param clawback - the clawback as it stands
 * @param step - the step to take
 * @throws a `CalendarError` with code `invalid-date` if the step's date is no day of the calendar
 *
 * @example
 * ```ts
 * import { takeClawbackStep } from "@maths-hubs/funding";
 *
 * const firstApproval = { by: "p-01", on: "2024-09-03" };
 * const once = { clawback: "c-1", amount: "20000.00", proposedOn: "2024-09-02", firstApproval };
 * const again = takeClawbackStep(once, { step: "approve", by: "p-01", on: "2024-09-04" });
 * again.accepted ? "taken" : again.code; // => "same-approver"
 * const other = takeClawbackStep(once, { step: "approve", by: "p-02", on: "2024-09-04" });
 * other.accepted ? other.after.secondApproval : undefined; // => { by: "p-02", on: "2024-09-04" }
 * ```
 */
export const takeClawbackStep = (clawback: Clawback, step: ClawbackStep): StepResult<Clawback> => {
  const on = plainDate(step.on);
  const state = stateOfClawback(clawback);
  const name = clawback.clawback;
  if (state === "recovered" || state === "withdrawn") {
    return refused("final", `${name} is ${state}, and nothing follows.`);
  }
  const previous = lastDayOf(clawback);
  if (on < previous) return refused("before-previous-step", `${name} passed its last step on ${previous}.`);
  if (step.step === "withdraw") return taken({ ...clawback, withdrawnOn: on });
  if (step.step === "approve") return approve(clawback, { by: step.by, on }, state);
  const needed = step.step === "request" ? "approved-twice" : "requested";
  if (state !== needed)
    return refused("out-of-order", `To ${step.step} ${name} it must be ${needed}; it is ${state}.`);
  return taken(step.step === "request" ? { ...clawback, requestedOn: on } : { ...clawback, recoveredOn: on });
};

const approve = (clawback: Clawback, approval: Approval, state: ClawbackState): StepResult<Clawback> => {
  if (state === "proposed") return taken({ ...clawback, firstApproval: approval });
  if (state !== "approved-once") return refused("out-of-order", `${clawback.clawback} is ${state} already.`);
  if (clawback.firstApproval?.by === approval.by) {
    return refused(
      "same-approver",
      `${approval.by} gave the first approval; the second is by somebody else.`,
    );
  }
  return taken({ ...clawback, secondApproval: approval });
};

const lastDayOf = ({ proposedOn, firstApproval, secondApproval, requestedOn }: Clawback): string =>
  requestedOn ?? secondApproval?.on ?? firstApproval?.on ?? proposedOn;
