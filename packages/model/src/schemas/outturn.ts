import * as z from "zod";
import { ledgerKinds } from "../ledger-entry.ts";
import type { Outturn, OutturnFigures, OutturnLine, RefusedEntry } from "../outturn.ts";
import { academicYearField, hubCodeField, plainDateField } from "./fields.ts";
import { compliant, counts, editionStamp, finding, heldBackBy, pointers } from "./finding.ts";
import { poundsField } from "./pounds-field.ts";

const figures = {
  budget: poundsField.nullable().describe("Planned; null where the budget does not say."),
  actual: poundsField.nullable().describe("Paid; null without a ledger."),
  committed: poundsField.nullable().describe("Promised and not yet paid; null without a ledger."),
  forecast: poundsField.nullable().describe("Expected beyond that; null without a ledger."),
  expected: poundsField
    .nullable()
    .describe("Actual, committed and forecast together; null without a ledger."),
  variance: poundsField.nullable().describe("Budget less expected: positive for an underspend."),
  variancePercent: z.string().nullable().describe("In percent of the budget, rounded for people."),
  band: z.string().nullable().describe("The host's name of the band that the variance is in."),
  risk: z
    .enum(["underspend", "overspend", "none"])
    .nullable()
    .describe("The risk to report; null where it cannot be told."),
  entries: z
    .int()
    .min(0)
    .nullable()
    .describe("How many entries of the ledger it rests on; null without a ledger."),
};

const outturnFigures: z.ZodType<OutturnFigures> = z.strictObject(figures);

const outturnLine: z.ZodType<OutturnLine> = z.strictObject({
  line: z.string().describe("The line of the budget."),
  ...figures,
});

const refusedEntry: z.ZodType<RefusedEntry> = z.strictObject({
  path: z.string().describe("JSON Pointer to the entry."),
  key: z.exactOptional(z.string()).describe("The host's key of it."),
  line: z.string().describe("The line that it names."),
  kind: z.enum(ledgerKinds).describe("How sure it is."),
  amount: poundsField.describe("Pounds."),
  reasons: z
    .array(
      z.enum([
        "actual-in-future",
        "duplicate-key",
        "forecast-in-past",
        "line-not-eligible",
        "outside-funding-period",
        "payee-without-agreement",
        "unknown-exception",
      ]),
    )
    .min(1)
    .describe("Why it does not count."),
  message: z.string().describe("The same for people; its wording may change."),
});

export const outturnFields: z.ZodType<Outturn> = z
  .strictObject({
    document: z.literal("outturn"),
    hub: hubCodeField.describe("The hub."),
    academicYear: academicYearField.describe("The academic year."),
    asOf: plainDateField.describe("The date that tells what is past."),
    edition: editionStamp.describe("The edition applied."),
    compliant,
    heldBackBy,
    counts,
    lines: z.array(outturnLine).describe("Every line of the budget."),
    total: outturnFigures.describe("All lines together."),
    refused: z.array(refusedEntry).describe("Entries that do not count."),
    refusedTotal: poundsField.nullable().describe("What they come to; null without a ledger."),
    missing: pointers,
    findings: z.array(finding).describe("The answer of every rule."),
  })
  .meta({ title: "Outturn", description: "Budget, actual, committed and forecast of a grant on a date." });
