import * as z from "zod";
import { activityTypes, outcomeKinds } from "../activity-type.ts";
import {
  localDataSubjects,
  type Activity,
  type ActivityOutcomes,
  type ActivitySurveys,
  type Fieldwork,
  type LocalDataMethod,
  type Submission,
  type SurveyRound,
  type TracedOutcome,
} from "../activity.ts";
import type { Happi } from "../happi.ts";
import { workshopPoints, type Workshop } from "../workshop.ts";
import {
  academicYearField,
  hubCodeField,
  personField,
  plainDateField,
  referenceField,
  projectCodeField,
} from "./fields.ts";
import { invitation } from "./invitation.ts";
import { obligationDays, taskDays } from "./obligation-days.ts";
import { extensions } from "./team.ts";

/** More entries than any activity has in one list. */
const mostEntries = 1000;
/** Longer than any title or outcome; a longer text is a mistake. */
const longestText = 2000;
/** More people than any activity invites. */
const mostPeople = 1_000_000;

const list = <T>(entry: z.ZodType<T>): z.ZodArray<z.ZodType<T>> => z.array(entry).max(mostEntries);

const freeText: z.ZodString = z.string().max(longestText);

const people: z.ZodType<number> = z.int().min(0).max(mostPeople);

export const activityTypeField: z.ZodType<Activity["type"] & string> = z.enum(activityTypes);

export const workshop: z.ZodType<Workshop> = z.strictObject({
  point: z.enum(workshopPoints).describe("Which point of the year it belongs to."),
  ...invitation,
});

export const surveyRound: z.ZodType<SurveyRound> = z.strictObject({
  opens: z.exactOptional(plainDateField).describe("First day."),
  closes: z.exactOptional(plainDateField).describe("Last day."),
  invited: z.exactOptional(people).describe("How many people were invited."),
  completed: z.exactOptional(people).describe("How many of them have completed it."),
  countedOn: z.exactOptional(plainDateField).describe("The day on which that was counted."),
});

export const activitySurveys: z.ZodType<ActivitySurveys> = z.strictObject({
  autumn: z.exactOptional(surveyRound).describe("The participants' autumn survey, the baseline."),
  summer: z.exactOptional(surveyRound).describe("The participants' summer survey."),
  localLeader: z.exactOptional(surveyRound).describe("The local leader's own survey."),
});

export const happi: z.ZodType<Happi> = z.strictObject({
  draftedOn: z.exactOptional(plainDateField).describe("The day on which a draft was there."),
  agreedByLocalLeaderOn: z.exactOptional(plainDateField).describe("The day the local leader agreed it."),
  agreedByLinkOn: z.exactOptional(plainDateField).describe("The day the link agreed it."),
  agreedOn: z.exactOptional(plainDateField).describe("The day from which both had agreed it."),
  planningSubmittedOn: z
    .exactOptional(plainDateField)
    .describe("The day its planning section was submitted."),
  updatedOn: z.exactOptional(list(plainDateField)).describe("The days on which it was updated."),
  finalSubmittedOn: z.exactOptional(plainDateField).describe("The day the complete form was submitted."),
  reopenedOn: z.exactOptional(list(plainDateField)).describe("The days on which it was reopened."),
  planningDue: z.exactOptional(plainDateField).describe("The host's deadline for the planning section."),
  finalDue: z.exactOptional(plainDateField).describe("The host's deadline for the complete form."),
});

export const tracedOutcome: z.ZodType<TracedOutcome> = z.strictObject({
  outcome: freeText.describe("What is expected."),
  national: z
    .exactOptional(freeText)
    .describe("The host's reference of the national outcome that it adapts."),
});

const outcomes: z.ZodType<readonly (string | TracedOutcome)[]> = list(
  z.union([freeText, tracedOutcome], {
    error: "a text, or an outcome with the national one that it adapts",
  }),
);

export const activityOutcomes: z.ZodType<ActivityOutcomes> = z.strictObject({
  pupils: z.exactOptional(outcomes).describe("For pupils."),
  schools: z.exactOptional(outcomes).describe("For schools or departments."),
  practice: z.exactOptional(outcomes).describe("For professional practice."),
});

export const localDataMethod: z.ZodType<LocalDataMethod> = z.strictObject({
  method: referenceField.describe("A published method, or the host's own id of another."),
  about: z
    .exactOptional(z.array(z.enum(localDataSubjects)).min(1).max(localDataSubjects.length))
    .describe("What the data are about."),
});

export const fieldwork: z.ZodType<Fieldwork> = z.strictObject({
  localOn: z.exactOptional(list(plainDateField)).describe("Days of local field work."),
  nationalOn: z.exactOptional(list(plainDateField)).describe("Days of national field work."),
});

export const submission: z.ZodType<Submission> = z.strictObject({
  reference: referenceField.describe("The host's reference, unique within the activity."),
  kind: z.enum(["plan", "report"]).describe("Whether it is a plan or a report."),
  title: z.exactOptional(freeText).describe("What the host calls it."),
  due: z.exactOptional(plainDateField).describe("The day by which it is expected."),
  submittedOn: z.exactOptional(plainDateField).describe("The day on which it was submitted."),
});

/** The fields of an activity one by one; what fields say together is checked by `activityFaults`. */
export const activityFields: z.ZodType<Activity> = z
  .strictObject({
    hub: hubCodeField.describe("The hub's code."),
    academicYear: academicYearField.describe("The academic year."),
    reference: z
      .exactOptional(referenceField)
      .describe("The host's reference, unique within the hub and year."),
    project: z
      .exactOptional(projectCodeField)
      .describe("The code of its Network Collaborative Project; a local Work Group has none."),
    title: z.exactOptional(freeText).describe("What the host calls it."),
    type: z.exactOptional(activityTypeField).describe("The type of activity."),
    localLeader: personField.describe("The local leader who leads it."),
    link: z.exactOptional(personField).describe("The local leader's link."),
    starts: z.exactOptional(plainDateField).describe("First day of the activity."),
    ends: z.exactOptional(plainDateField).describe("Last day of the activity."),
    workshops: z
      .exactOptional(list(workshop))
      .describe("The national workshops that the local leader is to attend."),
    surveys: z.exactOptional(activitySurveys).describe("The three surveys."),
    happi: z.exactOptional(happi).describe("The Hub Activity Plan, Progress and Impact form."),
    outcomes: z
      .exactOptional(activityOutcomes)
      .describe(`The expected outcomes by kind: ${outcomeKinds.join(", ")}.`),
    localData: z
      .exactOptional(
        list(
          z.union([referenceField, localDataMethod], {
            error: "the id of a method, or a method with what it tells about",
          }),
        ),
      )
      .describe("How local data are collected."),
    fieldwork: z.exactOptional(fieldwork).describe("Field work, held or planned."),
    submissions: z.exactOptional(list(submission)).describe("Plans and reports that the host expects."),
    dueDates: z
      .exactOptional(taskDays)
      .describe("The host's own due dates of obligations that no other field gives one for."),
    done: z
      .exactOptional(obligationDays)
      .describe("The days on which obligations were done that no other field proves."),
    extensions: z.exactOptional(extensions),
  })
  .meta({ title: "Activity", description: "One activity of a Maths Hub, for its evaluation." });
