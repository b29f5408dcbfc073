import type { Activity, ActivityOutcomes, OutcomeKind, TracedOutcome } from "@maths-hubs/model";
import { anActivity } from "@maths-hubs/model/testing";
import { without } from "../without.ts";
import { worked } from "../worked.ts";
import type { WorkedExample } from "../worked-example.ts";
import { judged } from "./activity.ts";

const anActivityWithOutcomes = (outcomes: ActivityOutcomes): Activity => anActivity({ outcomes });

const traced: TracedOutcome = { outcome: "Pupils explain their reasoning.", national: "NCP24-09/pupils-1" };
const untraced: TracedOutcome = { outcome: "Pupils enjoy mathematics." };

const anActivityWithPupilOutcomes = (...pupils: readonly TracedOutcome[]): Activity =>
  anActivityWithOutcomes({ pupils });

export const outcomesTraceable: WorkedExample = worked("evaluation/outcomes-traceable", [
  [
    "two outcomes, one of them without a national outcome behind it",
    judged(anActivityWithPupilOutcomes(traced, untraced)),
  ],
  [
    "two outcomes, each with a national outcome behind it",
    judged(anActivityWithPupilOutcomes(traced, traced)),
  ],
  ["an activity that states no outcome", judged(anActivityWithPupilOutcomes())],
  ["an activity of which the outcomes are not known", judged(without(anActivity(), "outcomes"))],
]);

const statedTimes = (kind: OutcomeKind, times: number): ActivityOutcomes => ({
  [kind]: Array.from({ length: times }, (_, index) => `Outcome ${index + 1}.`),
});

const aWorkGroupStating = (kind: OutcomeKind, times: number): Activity =>
  anActivityWithOutcomes(statedTimes(kind, times));

const anActivityOfUnknownType = (): Activity => without(anActivity(), "type");

export const pupilOutcomes: WorkedExample = worked("evaluation/pupil-outcomes", [
  ["a Work Group that states no outcome for pupils", judged(aWorkGroupStating("pupils", 0))],
  ["a Work Group that states one outcome for pupils", judged(aWorkGroupStating("pupils", 1))],
  ["a Work Group that states two outcomes for pupils", judged(aWorkGroupStating("pupils", 2))],
  ["a Community, which is not asked for any", judged(anActivity({ type: "community" }))],
  ["an activity of which the type is not known", judged(anActivityOfUnknownType())],
]);

export const schoolOutcomes: WorkedExample = worked("evaluation/school-outcomes", [
  ["a Work Group that states no outcome for schools", judged(aWorkGroupStating("schools", 0))],
  ["a Work Group that states one outcome for schools", judged(aWorkGroupStating("schools", 1))],
  ["a Work Group that states two outcomes for schools", judged(aWorkGroupStating("schools", 2))],
  ["an SKTM programme, which is not asked for any", judged(anActivity({ type: "sktm-programme" }))],
  ["an activity of which the type is not known", judged(anActivityOfUnknownType())],
]);

export const practiceOutcomes: WorkedExample = worked("evaluation/practice-outcomes", [
  ["an activity that states no outcome for practice", judged(aWorkGroupStating("practice", 0))],
  ["an activity that states one outcome for practice", judged(aWorkGroupStating("practice", 1))],
  ["an activity that states two outcomes for practice", judged(aWorkGroupStating("practice", 2))],
  ["an activity that does not say which outcomes it expects", judged(anActivityWithOutcomes({}))],
]);

const aLeaderCommunityStating = (times: number): Activity =>
  anActivity({ type: "local-leader-community", outcomes: statedTimes("schools", times) });

export const localLeaderCommunityOutcomes: WorkedExample = worked(
  "evaluation/local-leader-community-outcomes",
  [
    ["a community of local leaders that states no outcome for schools", judged(aLeaderCommunityStating(0))],
    ["a community of local leaders that states one outcome for schools", judged(aLeaderCommunityStating(1))],
    ["a community of local leaders that states two outcomes for schools", judged(aLeaderCommunityStating(2))],
    ["a Work Group, which another rule asks for them", judged(anActivity())],
    ["an activity of which the type is not known", judged(anActivityOfUnknownType())],
  ],
);
