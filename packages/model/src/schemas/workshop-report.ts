import * as z from "zod";
import type { WorkshopLine } from "../agreement-statement.ts";
import type { WorkshopReport } from "../workshop-report.ts";
import { academicYearField, hubCodeField } from "./fields.ts";
import { compliant, counts, editionStamp, finding, heldBackBy, pointers } from "./finding.ts";
import { poundsField } from "./pounds-field.ts";

const workshopLine: z.ZodType<WorkshopLine> = z.strictObject({
  path: z.string().describe("JSON Pointer to the attendance."),
  localLeader: z.string().describe("The local leader."),
  project: z.string().describe("The project."),
  fundedDays: z.number().describe("Days funded."),
  amount: poundsField.nullable().describe("Pounds; null without a rate."),
  daysShort: z.number().nullable().describe("Funded days not attended; null where it cannot be told."),
});

export const workshopReportFields: z.ZodType<WorkshopReport> = z
  .strictObject({
    document: z.literal("workshop-days"),
    hub: hubCodeField.describe("The hub."),
    academicYear: academicYearField.describe("The academic year."),
    edition: editionStamp.describe("The edition applied."),
    compliant,
    heldBackBy,
    counts,
    lines: z.array(workshopLine).describe("Every local leader in every project community."),
    total: poundsField.nullable().describe("All lines together; null without a rate."),
    missing: pointers,
    inSeveralProjects: z.array(z.string()).describe("Local leaders in several project communities."),
    findings: z.array(finding).describe("The answer of every rule."),
  })
  .meta({ title: "Workshop days", description: "Funded days of local leaders at national workshops." });
