import * as z from "zod";
import type { Capacity, Gap, Notice, OpenQuestion, TeamReport, TeamSlice, TeamYear } from "../team-report.ts";
import { hubCodeField, plainDateField } from "./fields.ts";
import { compliant, counts, editionStamp, finding, force, heldBackBy, pointers } from "./finding.ts";

export const capacity: z.ZodType<Capacity> = z.strictObject({
  leadership: z.number().nullable().describe("Days a week; null where an appointment does not say."),
  "operational-management": z
    .number()
    .nullable()
    .describe("Days a week; null where an appointment does not say."),
});

export const notice: z.ZodType<Notice> = z.strictObject({
  code: z
    .enum([
      "employers",
      "hub-not-listed",
      "other-role",
      "person-in-both-groups",
      "person-in-several-roles",
      "vacancy",
    ])
    .describe("What it is about."),
  subject: z.string().describe("The person, role or hub."),
  message: z.string().describe("The sentence for people; its wording may change."),
  evidence: pointers,
});

const stretch = {
  rule: z.string().describe("Id of the rule."),
  title: z.string().describe("The rule's short name."),
  force: force.describe("How strongly it is asked for."),
  subject: z.string().describe("What was judged."),
  from: plainDateField.describe("First day."),
  to: plainDateField.describe("Last day."),
};

export const gap: z.ZodType<Gap> = z.strictObject({
  ...stretch,
  shortfall: z
    .union([z.number(), z.string()])
    .describe("The distance to compliance, in the unit of the rule."),
});

export const openQuestion: z.ZodType<OpenQuestion> = z.strictObject({ ...stretch, missing: pointers });

export const slice: z.ZodType<TeamSlice> = z.strictObject({
  from: plainDateField.describe("First day."),
  to: plainDateField.describe("Last day."),
  compliant,
  heldBackBy,
  counts,
  capacity,
  findings: z.array(finding).describe("The answer of every rule."),
});

export const teamReportFields: z.ZodType<TeamReport> = z
  .strictObject({
    document: z.literal("team-report"),
    hub: hubCodeField.describe("The hub."),
    on: plainDateField.describe("The date judged."),
    edition: editionStamp.describe("The edition applied."),
    compliant,
    heldBackBy,
    counts,
    capacity,
    findings: z.array(finding).describe("The answer of every rule."),
    notices: z.array(notice).describe("What else a reader would want to know."),
  })
  .meta({ title: "Team report", description: "Whether a team has full capacity on one date, and why." });

export const teamYearFields: z.ZodType<TeamYear> = z
  .strictObject({
    document: z.literal("team-year"),
    hub: hubCodeField.describe("The hub."),
    period: z
      .strictObject({ from: plainDateField, to: plainDateField })
      .describe("First and last day of the academic year."),
    edition: editionStamp.describe("The edition applied."),
    compliant,
    heldBackBy,
    slices: z.array(slice).describe("The year, cut wherever something changes."),
    gaps: z.array(gap).describe("Where a rule of any force is not met."),
    openQuestions: z.array(openQuestion).describe("Where the input does not say enough."),
    notices: z.array(notice).describe("What else a reader would want to know."),
  })
  .meta({ title: "Team year", description: "Whether a team has full capacity throughout an academic year." });
