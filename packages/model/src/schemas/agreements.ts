import * as z from "zod";
import type {
  AgreementsRollUp,
  AgreementStatement,
  PaymentLine,
  PaymentReduction,
  RollUpLine,
} from "../agreement-statement.ts";
import { payeeKinds } from "../funding-agreement.ts";
import { academicYearField, hubCodeField, plainDateField } from "./fields.ts";
import { pointers } from "./finding.ts";
import { poundsField } from "./pounds-field.ts";

const reduction: z.ZodType<PaymentReduction> = z.strictObject({
  reason: z
    .enum([
      "cap-reached",
      "claimed-late",
      "criteria-not-met",
      "days-agreed",
      "days-cap-over-years",
      "days-cap-per-year",
      "no-evidence",
      "no-such-term",
      "outside-agreement",
      "paid-by-other-term",
    ])
    .describe("The reason."),
  takes: poundsField.describe("Pounds taken."),
  message: z.string().describe("Why, for people; its wording may change."),
});

const paymentLine: z.ZodType<PaymentLine> = z.strictObject({
  path: z.string().describe("JSON Pointer to the claim."),
  label: z.string().describe("What is paid for."),
  quantity: z.string().nullable().describe("Days, units or pounds claimed."),
  rate: z.string().nullable().describe("The rate, amount or share of the term."),
  gross: poundsField.nullable().describe("Pounds before any limit."),
  amount: poundsField.nullable().describe("Pounds to pay; null where it cannot be told."),
  outcome: z.enum(["payable", "reduced", "withheld", "undetermined"]).describe("What becomes of it."),
  steps: z.array(reduction).describe("Why it is reduced or withheld."),
  missing: pointers,
  payment: z
    .enum(["paid", "paid-late", "due", "late", "undated", "nothing", "unknown"])
    .describe("Whether it has been paid."),
});

const sums = {
  total: poundsField.describe("All that can be told."),
  paid: poundsField.describe("What has been paid of it."),
  due: poundsField.describe("What is to be paid and not late."),
  late: poundsField.describe("What should have been paid by now."),
  untold: poundsField.describe("Of which it is not said whether it was paid."),
  missing: pointers,
};

const statement: z.ZodType<AgreementStatement> = z.strictObject({
  path: z.string().describe("JSON Pointer to the agreement."),
  payee: z.string().describe("Who is paid."),
  payeeKind: z.enum(payeeKinds).describe("What kind of party it is."),
  line: z.string().nullable().describe("The line of the budget."),
  lines: z.array(paymentLine).describe("A line for every claim."),
  ...sums,
});

const rollUpLine: z.ZodType<RollUpLine> = z.strictObject({
  line: z.string().nullable().describe("The line of the budget; null where agreements name none."),
  budget: poundsField.nullable().describe("Pounds planned."),
  agreed: poundsField
    .nullable()
    .describe("Pounds that all agreements on it come to; null without agreements."),
  left: poundsField.nullable().describe("Budget less agreed."),
});

/** Of the whole, where agreements that the grant leaves out are unknown. */
const sumsOrUnknown = {
  total: poundsField.nullable().describe("All that can be told; null without agreements."),
  paid: poundsField.nullable().describe("What has been paid of it; null without agreements."),
  due: poundsField.nullable().describe("What is to be paid and not late; null without agreements."),
  late: poundsField.nullable().describe("What should have been paid by now; null without agreements."),
  untold: poundsField
    .nullable()
    .describe("Of which it is not said whether it was paid; null without agreements."),
  missing: pointers,
};

export const agreementsFields: z.ZodType<AgreementsRollUp> = z
  .strictObject({
    document: z.literal("agreements"),
    hub: hubCodeField.describe("The hub."),
    academicYear: academicYearField.describe("The academic year."),
    asOf: plainDateField.describe("The date that tells what is late."),
    agreements: z.array(statement).describe("Each agreement."),
    lines: z.array(rollUpLine).describe("By line of the budget."),
    byKind: z
      .strictObject({
        school: poundsField.nullable(),
        organisation: poundsField.nullable(),
        person: poundsField.nullable(),
      })
      .describe("By kind of payee; each null without agreements."),
    ...sumsOrUnknown,
  })
  .meta({ title: "Agreements", description: "What all agreements of a grant come to on a date." });
