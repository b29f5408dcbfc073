import { approvalStates, type ApprovalState } from "@maths-hubs/model";
import { refused, taken, type StepResult } from "./step-result.ts";

/**
 * Takes an award one step further: draft, agreed, subject to approval, approved, payable. No step is skipped: nothing is
 * payable that the Department has not approved. From `agreed` and `subject-to-approval` an award may go back to `draft`.
 *
 * The names of the states are ours; published is that all funding is subject to internal financial approval.
 *
 * Clause: SPEC-P17-approval.
 *
 * @param state - where the award stands
 * @param next - where it is to go
 *
 * @example
 * ```ts
 * import { takeApprovalStep } from "@maths-hubs/funding";
 *
 * takeApprovalStep("agreed", "subject-to-approval").accepted; // => true
 * const skipped = takeApprovalStep("agreed", "payable");
 * skipped.accepted ? "taken" : skipped.code; // => "out-of-order"
 * ```
 */
export const takeApprovalStep = (state: ApprovalState, next: ApprovalState): StepResult<ApprovalState> => {
  const goesBack = next === "draft" && (state === "agreed" || state === "subject-to-approval");
  if (goesBack || approvalStates[approvalStates.indexOf(state) + 1] === next) return taken(next);
  if (state === "payable") return refused("final", "A payable award passes no further step.");
  return refused("out-of-order", `An award that is ${state} cannot become ${next}.`);
};
