/** The four stages of the evaluation timeline, in their order. */
export const evaluationStages = ["before", "start", "during", "end"] as const;

/** One stage: before the activity starts, at its start, while it runs, at its end. */
export type EvaluationStage = (typeof evaluationStages)[number];

/** What an entry of the timeline is: something to do, or what doing it contributes to. */
export const obligationKinds = ["what", "reporting", "development"] as const;

/** Something to do, its contribution to reporting, or its contribution to development. */
export type ObligationKind = (typeof obligationKinds)[number];

/** What a local leader does, stage by stage, as the handbook numbers it. */
export const taskIds = [
  "before-what-1",
  "before-what-2",
  "before-what-3",
  "start-what-1",
  "start-what-2",
  "start-what-3",
  "during-what-1",
  "during-what-2",
  "during-what-3",
  "during-what-4",
  "end-what-1",
  "end-what-2",
  "end-what-3",
  "end-what-4",
  "end-what-5",
] as const;

/** Something that a local leader does. */
export type TaskId = (typeof taskIds)[number];

/** What the tasks contribute to, stage by stage, as the handbook numbers it. */
export const contributionIds = [
  "before-development-1",
  "start-reporting-1",
  "start-reporting-2",
  "start-development-1",
  "during-reporting-1",
  "during-reporting-2",
  "during-development-1",
  "during-development-2",
  "end-reporting-1",
  "end-reporting-2",
  "end-development-1",
  "end-development-2",
] as const;

/** Something that tasks contribute to. */
export type ContributionId = (typeof contributionIds)[number];

/** An entry of the evaluation timeline: its stage, its kind and its number. */
export type ObligationId = TaskId | ContributionId;
