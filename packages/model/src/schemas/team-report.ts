import * as z from "zod";
import type { Capacity, Gap, Notice, OpenQuestion, TeamReport, TeamSlice, TeamYear } from "../team-report.ts";
import { hubCodeField, plainDateField } from "./fields.ts";
import { compliant, counts, editionStamp, finding, force, heldBackBy } from "./finding.ts";

const capacity: z.ZodType<Capacity> = z.strictObject({
  leadership: z.number().nullable().describe("Days a week; null where an appointment does not say."),
  "operational-management": z
    .number()
    .nullable()
    .describe("Days a week; null where an appointment does not say."),
});

const notice: z.ZodType<Notice> = z.strictObject({
  code: z.enum([
    "employers",
    "hub-not-listed",
    "other-role",
    "person-in-both-groups",
    "person-in-several-roles",
    "vacancy",
  ]),
  subject: z.string(),
  message: z.string(),
  evidence: z.array(z.string()),
});

const stretch = {
  rule: z.string(),
  title: z.string(),
  force,
  subject: z.string(),
  from: plainDateField,
  to: plainDateField,
};

const gap: z.ZodType<Gap> = z.strictObject({ ...stretch, shortfall: z.union([z.number(), z.string()]) });

const openQuestion: z.ZodType<OpenQuestion> = z.strictObject({ ...stretch, missing: z.array(z.string()) });

const slice: z.ZodType<TeamSlice> = z.strictObject({
  from: plainDateField,
  to: plainDateField,
  compliant,
  heldBackBy,
  counts,
  capacity,
  findings: z.array(finding),
});

export const teamReportFields: z.ZodType<TeamReport> = z
  .strictObject({
    document: z.literal("team-report"),
    hub: hubCodeField,
    on: plainDateField,
    edition: editionStamp,
    compliant,
    heldBackBy,
    counts,
    capacity,
    findings: z.array(finding),
    notices: z.array(notice),
  })
  .meta({ title: "Team report", description: "Whether a team has full capacity on one date, and why." });

export const teamYearFields: z.ZodType<TeamYear> = z
  .strictObject({
    document: z.literal("team-year"),
    hub: hubCodeField,
    period: z.strictObject({ from: plainDateField, to: plainDateField }),
    edition: editionStamp,
    compliant,
    heldBackBy,
    slices: z.array(slice),
    gaps: z.array(gap),
    openQuestions: z.array(openQuestion),
    notices: z.array(notice),
  })
  .meta({ title: "Team year", description: "Whether a team has full capacity throughout an academic year." });
