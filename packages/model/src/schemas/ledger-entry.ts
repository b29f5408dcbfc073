import * as z from "zod";
import {
  ledgerKinds,
  type BudgetLine,
  type LedgerEntry,
  type PeriodException,
  type RiskBand,
} from "../ledger-entry.ts";
import { plainDateField, referenceField } from "./fields.ts";
import { percentField, positivePoundsField, poundsField } from "./pounds-field.ts";
import { extensions } from "./team.ts";

export const ledgerEntry: z.ZodType<LedgerEntry> = z.strictObject({
  key: z.exactOptional(referenceField).describe("The host's key of the entry."),
  on: plainDateField.describe("The day of the payment, the promise or the expected payment."),
  line: referenceField.describe("The line of the budget."),
  kind: z.enum(ledgerKinds).describe("How sure it is."),
  amount: poundsField.describe("Pounds; a refund is negative."),
  payee: z.exactOptional(referenceField).describe("Who is paid; left out for the lead body's own costs."),
  activityOn: z.exactOptional(plainDateField).describe("The day of the activity paid for."),
  exception: z.exactOptional(referenceField).describe("The exception to the funding period that it claims."),
  extensions: z.exactOptional(extensions),
});

export const budgetLine: z.ZodType<BudgetLine> = z.strictObject({
  line: referenceField.describe("The line."),
  amount: z.exactOptional(positivePoundsField).describe("Pounds planned; left out means unknown."),
});

export const riskBand: z.ZodType<RiskBand> = z.strictObject({
  label: z.string().min(1).max(40).describe("The host's name of the band."),
  from: percentField.nullable().describe("Lowest percentage in it; null in the lowest band."),
  below: percentField.nullable().describe("Percentage that it ends before; null in the highest band."),
  risk: z.boolean().describe("Whether a variance in it is a risk to report."),
});

export const periodException: z.ZodType<PeriodException> = z.strictObject({
  name: referenceField.describe("The name that entries claim it by."),
  from: plainDateField.describe("First day of activity that it allows."),
  to: plainDateField.describe("Last day of activity that it allows."),
});
