import * as z from "zod";
import type { PaymentPlan, PlannedPeriod } from "../payment-plan.ts";
import type { Approval, Clawback, Payment, PaymentRecord } from "../payment.ts";
import { remainderPolicies, roundingModes } from "../rounding.ts";
import { personField, plainDateField, referenceField } from "./fields.ts";
import { positivePoundsField, shareField } from "./pounds-field.ts";
import { extensions } from "./team.ts";

const plannedPeriod: z.ZodType<PlannedPeriod> = z.strictObject({
  due: plainDateField.describe("The day on which it is due."),
  deadline: z.exactOptional(plainDateField).describe("The day by which the claim must be in; before due."),
  share: z.exactOptional(shareField).describe("The part of the award; all shares sum to one."),
  amount: z.exactOptional(positivePoundsField).describe("Pounds instead of a share."),
});

export const paymentPlan: z.ZodType<PaymentPlan> = z.strictObject({
  periods: z.array(plannedPeriod).max(1000).describe("The payment dates, ascending."),
  roundTo: z.exactOptional(positivePoundsField).describe("The step to which each part is rounded."),
  rounding: z.exactOptional(z.enum(roundingModes)).describe("How each part is rounded."),
  remainder: z.exactOptional(z.enum(remainderPolicies)).describe("Where the difference goes."),
});

export const payment: z.ZodType<Payment> = z.strictObject({
  on: plainDateField.describe("The day on which it was paid."),
  amount: positivePoundsField.describe("Pounds; money that goes back is a clawback."),
  period: z.exactOptional(plainDateField).describe("The due day of the period that it pays."),
  extensions: z.exactOptional(extensions),
});

export const approval: z.ZodType<Approval> = z.strictObject({
  by: personField.describe("Who approved."),
  on: plainDateField.describe("The day."),
});

export const paymentRecord: z.ZodType<PaymentRecord> = z.strictObject({
  payment: referenceField.describe("The host's reference."),
  due: plainDateField.describe("The day on which it is due."),
  amount: positivePoundsField.describe("Pounds."),
  approved: z.exactOptional(approval).describe("Who approved it, and when."),
  paidOn: z.exactOptional(plainDateField).describe("The day on which it was paid."),
  cancelledOn: z.exactOptional(plainDateField).describe("The day on which it was cancelled."),
});

export const clawback: z.ZodType<Clawback> = z.strictObject({
  clawback: referenceField.describe("The host's reference."),
  amount: positivePoundsField.describe("Pounds to recover."),
  proposedOn: plainDateField.describe("The day on which it was proposed."),
  firstApproval: z.exactOptional(approval).describe("The first approval."),
  secondApproval: z.exactOptional(approval).describe("The second approval, by somebody else."),
  requestedOn: z.exactOptional(plainDateField).describe("The day on which the recipient was asked."),
  recoveredOn: z.exactOptional(plainDateField).describe("The day on which the money came back."),
  withdrawnOn: z.exactOptional(plainDateField).describe("The day on which it was withdrawn."),
});
