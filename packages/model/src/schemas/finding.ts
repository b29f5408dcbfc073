import type { Citation, EditionStamp, Finding, OutcomeCounts, Verdict } from "@maths-hubs/rulekit";
import * as z from "zod";

export const citation: z.ZodType<Citation> = z.strictObject({
  source: z.string().describe("Id of the document."),
  at: z.string().describe("The place in it."),
});

export const editionStamp: z.ZodType<EditionStamp> = z.strictObject({
  academicYear: z.string().describe("The academic year asked for."),
  carriedForwardFrom: z
    .exactOptional(z.string())
    .describe("The earlier year whose edition was carried forward."),
  customisedBy: z.exactOptional(citation).describe("Where a host's own changes come from."),
});

export const force: z.ZodEnum<{ must: "must"; should: "should"; advisory: "advisory" }> = z.enum([
  "must",
  "should",
  "advisory",
]);

export const pointers: z.ZodType<readonly string[]> = z
  .array(z.string())
  .describe("JSON Pointers into the input.");

const base = {
  rule: z.string().describe("Id of the rule."),
  title: z.string().describe("The rule's short name."),
  force: force.describe("How strongly it is asked for."),
  citation: citation.describe("Where the source says so."),
  edition: editionStamp.describe("The edition applied."),
  subject: z.string().describe("What was judged."),
  message: z.string().describe("The answer in plain English; its wording may change."),
  evidence: z.exactOptional(pointers),
};

const numbers = z.enum(["days-per-week", "days", "people", "count", "percent"]);

const compared = <Outcome extends "met" | "not-met">(outcome: Outcome) => ({
  number: {
    ...base,
    outcome: z.literal(outcome),
    unit: numbers,
    requirement: z.number().describe("What is asked for."),
    actual: z.number().describe("What the input shows."),
  },
  pounds: {
    ...base,
    outcome: z.literal(outcome),
    unit: z.literal("pounds"),
    requirement: z.string().describe("What is asked for."),
    actual: z.string().describe("What the input shows."),
  },
  date: {
    ...base,
    outcome: z.literal(outcome),
    unit: z.literal("date"),
    requirement: z.string().describe("What is asked for."),
    actual: z.string().describe("What the input shows."),
  },
});

const met = compared("met");
const notMet = compared("not-met");

export const finding: z.ZodType<Finding> = z
  .union([
    z.strictObject(met.number),
    z.strictObject(met.pounds),
    z.strictObject(met.date),
    z.strictObject({ ...notMet.number, shortfall: z.number().describe("The distance to compliance.") }),
    z.strictObject({ ...notMet.pounds, shortfall: z.string().describe("The distance to compliance.") }),
    z.strictObject({ ...notMet.date, shortfall: z.number().describe("The distance to compliance.") }),
    z.strictObject({
      ...base,
      outcome: z.literal("not-applicable"),
      reason: z.string().describe("Why there is nothing to judge."),
    }),
    z.strictObject({ ...base, outcome: z.literal("undetermined"), missing: pointers }),
  ])
  .describe("The answer of one rule; outcome and unit say which fields it has.");

export const outcomeCounts: z.ZodType<OutcomeCounts> = z.strictObject({
  met: z.int(),
  "not-met": z.int(),
  "not-applicable": z.int(),
  undetermined: z.int(),
});

export const counts: z.ZodType<Verdict["counts"]> = z
  .strictObject({ must: outcomeCounts, should: outcomeCounts, advisory: outcomeCounts })
  .describe("Findings by force and outcome.");

export const compliant: z.ZodType<boolean> = z
  .boolean()
  .describe("True when every must that applies is met.");

export const heldBackBy: z.ZodType<Verdict["heldBackBy"]> = z
  .enum(["not-met", "undetermined"])
  .nullable()
  .describe("What stands in the way.");
