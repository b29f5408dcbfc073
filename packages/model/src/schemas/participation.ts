import * as z from "zod";
import type { ParticipationRecord } from "../participation-record.ts";
import type { Participation } from "../participation.ts";
import {
  isUrn,
  schoolStatuses,
  urnPattern,
  type LocalAuthority,
  type School,
  type SchoolLink,
} from "../school.ts";
import { phases, sectors } from "../setting.ts";
import {
  academicYearField,
  hubCodeField,
  plainDateField,
  referenceField,
  text,
  projectCodeField,
} from "./fields.ts";
import { extensions } from "./team.ts";

/** More than the country has of either; a longer list is a mistake. */
const mostSchools = 200_000;
const mostRecords = 5_000_000;

export const urnField: z.ZodType<string> = text(urnPattern.source, isUrn, {
  code: "invalid-value",
  expected: 'a unique reference number of six digits such as "100025"',
});

const wholeNumber = (what: string): z.ZodType<number> =>
  z
    .number()
    .refine((value) => Number.isSafeInteger(value) && value >= 0, {
      error: `a whole number of ${what} from 0`,
    })
    .meta({ minimum: 0, multipleOf: 1 });

export const localAuthority: z.ZodType<LocalAuthority> = z.strictObject({
  code: z.string().min(1).max(16).describe("The Department's code, for example 202."),
  name: z.exactOptional(z.string().max(200)).describe("The name, as printed."),
});

export const school: z.ZodType<School> = z.strictObject({
  urn: urnField.describe("Its unique reference number."),
  name: z.exactOptional(z.string().max(500)).describe("Its name, as printed."),
  phases: z
    .exactOptional(z.array(z.enum(phases)).max(phases.length).meta({ uniqueItems: true }))
    .describe("Every phase it offers, as a set; left out means unknown."),
  status: z.enum(schoolStatuses).describe("What the register says on the day it was drawn up."),
  sector: z.exactOptional(z.enum(sectors)).describe("Left out means unknown."),
  localAuthority: z.exactOptional(localAuthority).describe("The local authority whose area it lies in."),
  openedOn: z.exactOptional(plainDateField).describe("The first day it was open."),
  closedOn: z.exactOptional(plainDateField).describe("The last day it was open, or is to be."),
  pupils: z.exactOptional(wholeNumber("pupils")).describe("Pupils on roll; left out means unknown."),
});

export const participationRecord: z.ZodType<ParticipationRecord> = z.strictObject({
  record: referenceField.describe("The host's reference of the record."),
  school: urnField.describe("The school or college."),
  project: projectCodeField.describe("The project."),
  academicYear: academicYearField.describe("The academic year it takes part in."),
  hub: hubCodeField.describe("The hub that runs the activity."),
  activity: z.exactOptional(referenceField).describe("The activity within the project."),
  participants: z.exactOptional(wholeNumber("people")).describe("How many people of the school take part."),
  signedUpOn: plainDateField.describe("The day of the sign-up."),
  activeFrom: z.exactOptional(plainDateField).describe("The first day of taking part."),
  completedOn: z.exactOptional(plainDateField).describe("The day on which it was completed."),
  withdrawnOn: z.exactOptional(plainDateField).describe("The day on which the school withdrew."),
  mhpodReference: z.exactOptional(z.string().max(200)).describe("Its reference in MHPod."),
});

export const schoolLink: z.ZodType<SchoolLink> = z.strictObject({
  predecessor: urnField.describe("The number that ends."),
  successor: urnField.describe("The number that takes its place."),
});

/** The fields one by one; what fields say together is checked by `participationFaults`. */
export const participationFields: z.ZodType<Participation> = z
  .strictObject({
    asAt: plainDateField.describe("The day at whose end this was drawn up."),
    schools: z
      .exactOptional(z.array(school).max(mostSchools))
      .describe("What the schools are: every school of the records, where the list is given."),
    records: z.array(participationRecord).max(mostRecords).describe("Every part of a school in a project."),
    links: z.exactOptional(z.array(schoolLink).max(mostSchools)).describe("Which schools became which."),
    extensions: z.exactOptional(extensions),
  })
  .meta({ title: "Participation", description: "Schools in projects, as a host knew them on one day." });
