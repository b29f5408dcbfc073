import * as z from "zod";
import type {
  DueObligation,
  DueSubmission,
  HubProgress,
  LocalLeaderProgress,
  ObligationProgress,
  StageProgress,
  StatusCounts,
  SubmissionCounts,
} from "../hub-progress.ts";
import { evaluationStages, obligationKinds } from "../obligation-id.ts";
import { obligationId } from "./evaluation-timeline.ts";
import { hubCodeField, personField, plainDateField, referenceField } from "./fields.ts";
import { editionStamp } from "./finding.ts";

const count: z.ZodType<number> = z.int().min(0);

export const statusCounts: z.ZodType<StatusCounts> = z.strictObject({
  undated: count,
  upcoming: count,
  open: count,
  overdue: count,
  done: count,
});

export const submissionCounts: z.ZodType<SubmissionCounts> = z.strictObject({
  submitted: count,
  late: count,
  missing: count,
  open: count,
  undated: count,
});

export const stageProgress: z.ZodType<StageProgress> = z.strictObject({
  stage: z.enum(evaluationStages).describe("Which stage."),
  counts: statusCounts.describe("Its tasks of all activities by status."),
});

export const obligationProgress: z.ZodType<ObligationProgress> = z.strictObject({
  obligation: obligationId.describe("Which obligation."),
  stage: z.enum(evaluationStages).describe("Its stage."),
  kind: z.enum(obligationKinds).describe("Something to do, or what doing it contributes to."),
  statement: z.string().describe("What it asks for."),
  counts: statusCounts.describe("All activities by where they stand with it."),
});

export const dueObligation: z.ZodType<DueObligation> = z.strictObject({
  activity: z.string().describe("Id of the activity."),
  localLeader: personField.describe("The local leader."),
  obligation: obligationId.describe("Which obligation."),
  due: plainDateField.describe("The day by which it is due."),
  daysLate: count.describe("How many days past its due date it is."),
});

export const dueSubmission: z.ZodType<DueSubmission> = z.strictObject({
  activity: z.string().describe("Id of the activity."),
  localLeader: personField.describe("The local leader."),
  reference: referenceField.describe("The host's reference of the plan or report."),
  kind: z.enum(["plan", "report"]).describe("Whether it is a plan or a report."),
  due: plainDateField.nullable().describe("The day by which it is expected."),
  status: z.enum(["submitted", "late", "missing", "open", "undated"]).describe("Where it stands."),
});

export const localLeaderProgress: z.ZodType<LocalLeaderProgress> = z.strictObject({
  localLeader: personField.describe("The local leader."),
  activities: z.array(z.string()).describe("The ids of their activities."),
  counts: statusCounts.describe("Their tasks of all activities by status."),
  late: z.array(dueObligation).describe("What is overdue, longest first."),
  next: z.array(dueObligation).describe("What is due next."),
  load: z
    .array(
      z.strictObject({
        due: plainDateField.describe("The day."),
        obligations: count.describe("How many tasks."),
      }),
    )
    .describe("How many tasks that are not done fall due on each day, earliest first."),
});

export const hubProgressFields: z.ZodType<HubProgress> = z
  .strictObject({
    document: z.literal("hub-progress"),
    asOf: plainDateField.describe("The date judged."),
    editions: z.array(editionStamp).describe("The editions that the timelines applied, each once."),
    hubs: z.array(hubCodeField).describe("The hubs whose activities are counted, each once."),
    activities: z.array(z.string()).describe("The ids of the activities counted."),
    counts: statusCounts.describe("All tasks by status."),
    byStage: z.array(stageProgress).describe("The four stages."),
    byObligation: z.array(obligationProgress).describe("Every obligation of the handbook."),
    byLocalLeader: z.array(localLeaderProgress).describe("Every local leader."),
    late: z.array(dueObligation).describe("What is overdue anywhere, longest first."),
    next: z.array(dueObligation).describe("What is due next anywhere."),
    submissions: z.array(dueSubmission).describe("Plans and reports that were late or are missing."),
    submissionCounts: submissionCounts.describe("All plans and reports by status."),
  })
  .meta({
    title: "Hub progress",
    description: "What is done, late and next across all activities of a hub on a date.",
  });
