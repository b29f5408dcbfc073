import * as z from "zod";
import type { EvidencedFigure, EvidencePack } from "../evidence-pack.ts";
import { academicYearField, hubCodeField, plainDateField } from "./fields.ts";
import { citation, editionStamp } from "./finding.ts";
import { poundsField } from "./pounds-field.ts";

const hash = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/, "sha256: and 64 hexadecimal digits")
  .describe("The SHA-256 of the canonical JSON.");

const figure: z.ZodType<EvidencedFigure> = z.strictObject({
  figure: z.string().describe("The answer and a JSON Pointer into it."),
  amount: poundsField.nullable().describe("Pounds; null where it cannot be told."),
  inputs: z
    .array(
      z.strictObject({
        path: z.string().describe("JSON Pointer into the grant document."),
        value: z.string().nullable().describe("What stands there, as JSON text."),
      }),
    )
    .describe("What it rests on."),
  sources: z.array(citation).describe("Where the sources say how it is judged."),
});

export const evidencePackFields: z.ZodType<EvidencePack> = z
  .strictObject({
    document: z.literal("evidence-pack"),
    hub: hubCodeField.describe("The hub."),
    academicYear: academicYearField.describe("The academic year."),
    asOf: plainDateField.describe("The date of the answers."),
    edition: editionStamp.describe("The edition applied."),
    grant: hash,
    answers: z
      .array(z.strictObject({ document: z.string().describe("The kind of answer."), hash }))
      .describe("The answers, each under its hash."),
    figures: z.array(figure).describe("Every figure."),
    hash,
  })
  .meta({ title: "Evidence pack", description: "Every figure with what it rests on, under content hashes." });
