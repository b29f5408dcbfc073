import { plainDate } from "@maths-hubs/calendar";
import type { Approval, PaymentRecord } from "@maths-hubs/model";
import { refused, taken, type StepResult } from "./step-result.ts";

/** Where a payment stands. */
export type PaymentState = "scheduled" | "approved" | "paid" | "cancelled";

/** The next step of a payment. */
export type PaymentStep =
  | (Approval & {
      /** Somebody approves it. */
      readonly step: "approve";
    })
  | {
      /** It is paid, after approval; or cancelled, before it is paid. */
      readonly step: "pay" | "cancel";
      /** The day, `YYYY-MM-DD`. */
      readonly on: string;
    };

/**
 * Where a payment stands, by the last step it has passed.
 *
 * @param record - a payment
 *
 * @example
 * ```ts
 * import { stateOfPayment } from "@maths-hubs/funding";
 *
 * stateOfPayment({ payment: "pay-1", due: "2023-10-15", amount: "12999.00" }); // => "scheduled"
 * ```
 */
export const stateOfPayment = ({ approved, paidOn, cancelledOn }: PaymentRecord): PaymentState => {
  if (paidOn !== undefined) return "paid";
  if (cancelledOn !== undefined) return "cancelled";
  return approved === undefined ? "scheduled" : "approved";
};

/**
 * Takes the next step of a payment: scheduled, approved, paid; or cancelled before it is paid. What has been paid does not
 * change any more: money that goes back is a clawback, with a life cycle of its own.
 *
 * @param record - the payment as it stands
 * @param step - the step to take
 * @throws a `CalendarError` with code `invalid-date` if the step's date is no day of the calendar
 *
 * @example
 * ```ts
 * import { takePaymentStep } from "@maths-hubs/funding";
 *
 * const scheduled = { payment: "pay-1", due: "2023-10-15", amount: "12999.00" };
 * const early = takePaymentStep(scheduled, { step: "pay", on: "2023-10-15" });
 * early.accepted ? "taken" : early.code; // => "out-of-order"
 * const approved = takePaymentStep(scheduled, { step: "approve", by: "p-01", on: "2023-10-02" });
 * approved.accepted ? approved.after.approved : undefined; // => { by: "p-01", on: "2023-10-02" }
 * ```
 */
export const takePaymentStep = (record: PaymentRecord, step: PaymentStep): StepResult<PaymentRecord> => {
  const on = plainDate(step.on);
  const state = stateOfPayment(record);
  if (state === "paid" || state === "cancelled") {
    return refused("final", `${record.payment} is ${state}, and nothing follows.`);
  }
  if (record.approved !== undefined && on < record.approved.on) {
    return refused("before-previous-step", `${record.payment} was approved on ${record.approved.on}.`);
  }
  if (step.step === "cancel") return taken({ ...record, cancelledOn: on });
  if (step.step === "approve") {
    if (state === "approved") return refused("out-of-order", `${record.payment} is approved already.`);
    return taken({ ...record, approved: { by: step.by, on } });
  }
  if (state === "scheduled") return refused("out-of-order", `${record.payment} is not approved yet.`);
  return taken({ ...record, paidOn: on });
};
