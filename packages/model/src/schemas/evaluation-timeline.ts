import * as z from "zod";
import { outcomeKinds } from "../activity-type.ts";
import type {
  EvaluationTimeline,
  TimelineActivity,
  TimelineEvent,
  TimelineStage,
  TimelineSubmission,
  TimelineSurvey,
} from "../evaluation-timeline.ts";
import {
  contributionIds,
  evaluationStages,
  obligationKinds,
  taskIds,
  type ObligationId,
} from "../obligation-id.ts";
import { obligationStatuses, type Obligation, type OpenPeriod } from "../obligation.ts";
import { attendanceModes, workshopPoints } from "../workshop.ts";
import { activityTypeField } from "./activity.ts";
import {
  academicYearField,
  hubCodeField,
  personField,
  plainDateField,
  referenceField,
  projectCodeField,
} from "./fields.ts";
import { citation, editionStamp, finding } from "./finding.ts";

export const obligationId: z.ZodType<ObligationId> = z.enum([...taskIds, ...contributionIds]);

export const openPeriod: z.ZodType<OpenPeriod> = z.strictObject({
  from: plainDateField.nullable().describe("First day; null where it is not known."),
  to: plainDateField.nullable().describe("Last day; null where it is not known."),
});

export const timelineActivity: z.ZodType<TimelineActivity> = z.strictObject({
  id: z.string().describe("Tells activities apart."),
  hub: hubCodeField.describe("The hub's code."),
  academicYear: academicYearField.describe("The academic year."),
  reference: z.exactOptional(referenceField).describe("The host's reference."),
  project: z.exactOptional(projectCodeField).describe("The code of its project."),
  title: z.exactOptional(z.string()).describe("What the host calls it; any text."),
  type: activityTypeField.nullable().describe("The type of activity; null where it is unknown."),
  localLeader: personField.describe("The local leader who leads it."),
  link: z.exactOptional(personField).describe("The local leader's link."),
  starts: z.exactOptional(plainDateField).describe("First day of the activity."),
  ends: z.exactOptional(plainDateField).describe("Last day of the activity."),
});

export const obligation: z.ZodType<Obligation> = z.strictObject({
  id: obligationId.describe("Stage, kind and number."),
  kind: z.enum(obligationKinds).describe("Something to do, or what doing it contributes to."),
  statement: z.string().describe("What the handbook asks for, in our own words."),
  due: plainDateField.nullable().describe("The day by which it is due; null where the document gives none."),
  window: openPeriod.describe("When it can be done."),
  dependsOn: z.array(obligationId).describe("The obligations that it rests on."),
  status: z.enum(obligationStatuses).describe("Where it stands on the date of the timeline."),
  doneOn: plainDateField.nullable().describe("The day on which it was done, where that is known."),
  daysLate: z.int().min(0).describe("How many days past its due date it was done, or is still open."),
  asked: z
    .enum(["published", "not-stated"])
    .describe("Whether the handbook asks it of this activity, or leaves it open outside national projects."),
  citation: citation.describe("Where the handbook says so."),
});

export const timelineStage: z.ZodType<TimelineStage> = z.strictObject({
  stage: z.enum(evaluationStages).describe("Which stage."),
  period: openPeriod.describe("When it is."),
  obligations: z.array(obligation).describe("All its obligations, in the order of the handbook."),
});

export const timelineEvent: z.ZodType<TimelineEvent> = z.strictObject({
  point: z.enum(workshopPoints).describe("Which point of the year."),
  number: z.int().min(1).describe("Counts the workshops of one point, in the order of the activity."),
  obligation: obligationId.describe("The obligation that attending it is part of."),
  path: z.string().describe("JSON Pointer to it in the activity."),
  title: z.exactOptional(z.string()).describe("What the host calls it; any text."),
  days: z.array(plainDateField).describe("All its days, ascending."),
  mode: z.enum(attendanceModes).nullable().describe("How this local leader takes part."),
  confirmBy: plainDateField.nullable().describe("The last day for confirming a face-to-face event."),
  projected: z.boolean().describe("True where computed bank holidays had to stand in."),
  confirmation: z
    .enum(["confirmed", "apologies", "open", "locked", "past"])
    .describe("Where its confirmation stands."),
  confirmedOn: plainDateField.nullable().describe("The day on which it was confirmed."),
  attended: z.boolean().nullable().describe("Whether the local leader was there; null where unknown."),
});

export const timelineSurvey: z.ZodType<TimelineSurvey> = z.strictObject({
  survey: z.enum(["autumn", "summer", "localLeader"]).describe("Which survey."),
  obligation: obligationId.describe("The obligation that it belongs to."),
  window: openPeriod.describe("Its window."),
  rate: z
    .strictObject({
      completed: z.int().min(0).describe("How many have completed it."),
      invited: z.int().min(1).describe("How many were invited."),
    })
    .nullable()
    .describe("Its completion; null where it is unknown or nobody was invited."),
});

export const timelineSubmission: z.ZodType<TimelineSubmission> = z.strictObject({
  reference: referenceField.describe("The host's reference."),
  kind: z.enum(["plan", "report"]).describe("Whether it is a plan or a report."),
  title: z.exactOptional(z.string()).describe("What the host calls it; any text."),
  due: plainDateField.nullable().describe("The day by which it is expected."),
  submittedOn: plainDateField.nullable().describe("The day on which it was submitted."),
  status: z.enum(["submitted", "late", "missing", "open", "undated"]).describe("Where it stands."),
});

export const evaluationTimelineFields: z.ZodType<EvaluationTimeline> = z
  .strictObject({
    document: z.literal("evaluation-timeline"),
    activity: timelineActivity.describe("Which activity."),
    asOf: plainDateField.describe("The date judged."),
    edition: editionStamp.describe("The edition applied."),
    expectedOutcomes: z.array(z.enum(outcomeKinds)).describe("The kinds of outcome that it should state."),
    stages: z.array(timelineStage).describe("The four stages, each with every obligation."),
    events: z.array(timelineEvent).describe("The national workshops, by first day."),
    surveys: z.array(timelineSurvey).describe("The three surveys."),
    submissions: z.array(timelineSubmission).describe("The plans and reports that the host expects."),
    findings: z.array(finding).describe("The answer of every rule."),
  })
  .meta({
    title: "Evaluation timeline",
    description: "What the evaluation of an activity asks for, and where all of it stands on a date.",
  });
