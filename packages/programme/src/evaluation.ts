export { dataFlows, dataUses, monitoredObjects, reportingChannels } from "./data/evaluation-data-flows.ts";
export type {
  DataFlow,
  DataLevel,
  DataParty,
  DataPurpose,
  MonitoredObject,
  ReportingChannel,
} from "./data/evaluation-data-flows.ts";
export { evaluationExpectations } from "./data/evaluation-expectations.ts";
export type { EvaluationExpectations } from "./data/evaluation-expectations.ts";
export {
  evaluationDuties,
  happiFacts,
  localDataMethods,
  publishedSurveys,
} from "./data/evaluation-instruments.ts";
export type {
  EvaluationDuty,
  HappiFacts,
  PublishedDataMethod,
  PublishedSurvey,
} from "./data/evaluation-instruments.ts";
export { publishedStages } from "./data/evaluation-stages.ts";
export type { PublishedStage } from "./data/evaluation-stages.ts";
export { publishedObligations } from "./data/evaluation-timeline.ts";
export type { PublishedObligation } from "./data/evaluation-timeline.ts";
export { expectedOutcomes } from "./data/expected-outcomes.ts";
export type { ExpectedOutcome } from "./data/expected-outcomes.ts";
export { evaluationStatements, impactLenses, impactQuestions } from "./data/impact-evaluation.ts";
export type { ImpactLens, ImpactQuestion } from "./data/impact-evaluation.ts";
export type { PublishedEntry, PublishedStatement } from "./published-entry.ts";
