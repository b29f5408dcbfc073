import * as z from "zod";
import type { FundedProject, OtherLine, ProjectDelivery, RateBand } from "../funded-project.ts";
import { referenceField } from "./fields.ts";
import { positivePoundsField, poundsField } from "./pounds-field.ts";
import { extensions } from "./team.ts";

/** More projects or schools than the programme has; a larger number is a mistake. */
const most = 1_000_000;

/** A number of whole things. */
const countField: z.ZodType<number> = z
  .int()
  .min(0)
  .max(most)
  .refine((value) => !Object.is(value, -0), {
    error: "a whole number from 0",
    params: { fault: "invalid-value" },
  });

export const projectDelivery: z.ZodType<ProjectDelivery> = z.strictObject({
  projects: z.exactOptional(countField).describe("Projects, for example Work Groups under one code."),
  schools: z.exactOptional(countField).describe("Participating schools."),
  newSchools: z.exactOptional(countField).describe("Schools recruited for this year."),
  retainedSchools: z.exactOptional(countField).describe("Schools that stay on."),
});

export const rateBand: z.ZodType<RateBand> = z.strictObject({
  from: countField.describe("The first unit, counted from zero."),
  below: countField.nullable().describe("The first unit no longer in it; null without an end."),
  rate: z.exactOptional(positivePoundsField).describe("Pounds for each unit; left out means unknown."),
});

export const fundedProject: z.ZodType<FundedProject> = z.strictObject({
  project: referenceField.describe("The project's code, once in a grant."),
  perProject: z.exactOptional(positivePoundsField).describe("Pounds for each project."),
  perSchool: z.exactOptional(positivePoundsField).describe("Pounds for each participating school."),
  perSchoolBands: z
    .exactOptional(z.array(rateBand).min(1).max(100))
    .describe("Pounds for each participating school by tier, instead of perSchool."),
  schoolsBefore: z.exactOptional(countField).describe("Schools that earlier statements placed in the bands."),
  planned: z.exactOptional(projectDelivery).describe("What was agreed."),
  delivered: z.exactOptional(projectDelivery).describe("What came of it."),
  sponsor: z.exactOptional(referenceField).describe("Who pays for it, where it is not the Department."),
  extensions: z.exactOptional(extensions),
});

export const otherLine: z.ZodType<OtherLine> = z.strictObject({
  label: z.string().min(1).max(120).describe("What it is for."),
  amount: z.exactOptional(poundsField).describe("Pounds; left out means unknown, never zero."),
  extensions: z.exactOptional(extensions),
});
