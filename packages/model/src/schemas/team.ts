import * as z from "zod";
import { functionIds } from "../function-id.ts";
import { groups } from "../group.ts";
import type {
  Agreement,
  Appointment,
  ContingencyPlan,
  Extensions,
  FormalReport,
  LineManagement,
  LocalLeaderLink,
  SignOffStep,
  Team,
} from "../team.ts";
import {
  academicYearField,
  daysPerWeekField,
  functionField,
  hubCodeField,
  personField,
  plainDateField,
  referenceField,
  roleField,
} from "./fields.ts";

/** More entries than any team has; a longer list is a mistake, and is refused before it is compared. */
const mostEntries = 10_000;

export const list = <T>(entry: z.ZodType<T>): z.ZodArray<z.ZodType<T>> => z.array(entry).max(mostEntries);

export const extensions: z.ZodType<Extensions> = z
  .record(z.string(), z.unknown())
  .describe("What the host keeps beside the document; carried along and never read.");

const dated = {
  from: z
    .exactOptional(plainDateField)
    .describe("First day; the academic year's first where it is left out."),
  to: z.exactOptional(plainDateField).describe("Last day; the academic year's last where it is left out."),
};

export const appointment: z.ZodType<Appointment> = z.strictObject({
  person: z
    .exactOptional(personField.nullable())
    .describe("Who is appointed; left out or null it is a vacancy, and counts for nothing."),
  roles: z
    .array(roleField)
    .min(1)
    .max(50)
    .describe("At least one role, each once, all of one group.")
    .meta({ uniqueItems: true }),
  group: z.exactOptional(z.enum(groups)).describe("Needed where no role is one that Annex C names."),
  daysPerWeek: z.exactOptional(daysPerWeekField).describe("Days a week; left out means unknown, never zero."),
  ...dated,
  employer: z.exactOptional(referenceField).describe("lead-body, or a reference to another body."),
  functions: z
    .exactOptional(z.array(functionField).max(functionIds.length))
    .describe("The functions given to this appointment."),
  extensions: z.exactOptional(extensions),
});

export const lineManagement: z.ZodType<LineManagement> = z.strictObject({
  person: personField.describe("The person managed."),
  manager: personField.describe("The person who manages."),
  ...dated,
});

export const contingencyPlan: z.ZodType<ContingencyPlan> = z.strictObject({
  owners: list(personField).describe("Who owns the plan."),
});

export const localLeaderLink: z.ZodType<LocalLeaderLink> = z.strictObject({
  localLeader: personField.describe("An active local leader of mathematics education."),
  link: z
    .exactOptional(personField)
    .describe("The member of the leadership group; left out where there is none."),
  ...dated,
});

export const agreement: z.ZodType<Agreement> = z.strictObject({
  class: z.enum(["team-member", "local-leader", "participant-school"]).describe("The kind of party."),
  party: referenceField.describe("The party, by the host's reference."),
  ...dated,
});

export const signOffStep: z.ZodType<SignOffStep> = z.strictObject({
  by: personField.describe("Who did it."),
  on: plainDateField.describe("The day."),
});

export const formalReport: z.ZodType<FormalReport> = z.strictObject({
  report: referenceField.describe("The host's reference of the report."),
  financial: z.exactOptional(z.boolean()).describe("Whether it is a financial report."),
  firstCheck: z.exactOptional(signOffStep).describe("First quality assurance, by the Maths Hub Lead."),
  signOff: z.exactOptional(signOffStep).describe("Final sign-off, by the Senior Leadership Link."),
  submittedOn: z.exactOptional(plainDateField).describe("The day on which it was submitted."),
});

/** The fields of a team one by one; what fields say together is checked by `teamFaults`. */
export const teamFields: z.ZodType<Team> = z
  .strictObject({
    hub: hubCodeField.describe("The hub's code."),
    academicYear: academicYearField.describe("The academic year."),
    appointments: list(appointment).describe("Everybody in the team, with their days and roles."),
    lineManagement: z.exactOptional(list(lineManagement)).describe("Who line manages whom."),
    contingencyPlan: z.exactOptional(contingencyPlan.nullable()).describe("null says that there is no plan."),
    localLeaderLinks: z
      .exactOptional(list(localLeaderLink))
      .describe("All active local leaders and their links."),
    participantSchools: z
      .exactOptional(list(referenceField).meta({ uniqueItems: true }))
      .describe("The schools that take part, each once."),
    agreements: z.exactOptional(list(agreement)).describe("All service level and financial agreements."),
    reports: z.exactOptional(list(formalReport)).describe("All formal reports to the Department."),
    extensions: z.exactOptional(extensions),
  })
  .meta({
    title: "Team",
    description: "The leadership and management team of one Maths Hub in one academic year.",
  });
