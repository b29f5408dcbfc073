import { activityTypes } from "./data/activity-types.ts";
import { communityKinds } from "./data/community-kinds.ts";
import { expectedOutcomes } from "./data/expected-outcomes.ts";
import { publishedObligations } from "./data/evaluation-timeline.ts";
import { frameworks } from "./data/frameworks.ts";
import { glossaryTerms } from "./data/glossary-terms.ts";
import { strategicGoals } from "./data/goal-sets.ts";
import type { Goal } from "./data/goal.ts";
import { objectives2023To2024 } from "./data/grant-objectives.ts";
import { publishedFunctions } from "./data/functions.ts";
import { agreementParts, annexReferences, grantStatements, publishedSponsors } from "./data/grant-facts.ts";
import { listedHubs } from "./data/hubs.ts";
import { initiatives } from "./data/initiatives.ts";
import { projects } from "./data/projects.ts";
import { responsibilities2023To2024 } from "./data/responsibilities.ts";
import { roleExpectations } from "./data/role-expectations.ts";
import { leaderProgrammeStatements, programmeAudiences } from "./data/leader-programmes.ts";
import {
  communityOutcomes,
  communityStatements,
  communityTiers,
  hubCommunityStatements,
} from "./data/leader-communities.ts";
import { localLeaderStatements } from "./data/local-leader-work.ts";
import { recruitmentPack } from "./data/recruitment-pack.ts";
import { recruitmentStatements } from "./data/recruitment-statements.ts";
import { handoverSteps, transitionStatements } from "./data/transition-statements.ts";
import { publishedRoles } from "./data/roles.ts";
import type { Target } from "./data/targets.ts";
import type { PublishedEntry } from "./published-entry.ts";
import { topicOf, type Topic } from "./topic.ts";

/** The goals and targets of a year are those of one document, not of every document whose period takes the year in. */
const goalTopics = (): readonly Topic[] => [
  {
    name: "goals",
    years: strategicGoals.years,
    entriesIn: (academicYear) => strategicGoals.for(academicYear).terms.goals,
    keyOf: (entry) => (isGoal(entry) ? `${entry.domain}/${entry.theme}` : entry.id),
  },
  {
    name: "targets",
    years: strategicGoals.years,
    // A target whose deadline has passed stands in its set and no longer speaks for the year.
    entriesIn: (academicYear) =>
      strategicGoals
        .for(academicYear)
        .terms.targets.filter(({ editions }) => editions.includes(academicYear)),
    keyOf: (entry) => (isTarget(entry) ? entry.measure : entry.id),
  },
];

const isGoal = (entry: PublishedEntry): entry is Goal => "theme" in entry;

const isTarget = (entry: PublishedEntry): entry is Target => "measure" in entry;

/** For topics whose entries have ids of several beginnings, or of one edition alone. */
const wholeId = ({ id }: PublishedEntry): string => id;

/** Every topic, in the order in which a reader would ask. */
export const topics = (): readonly Topic[] => [
  topicOf("network", listedHubs),
  topicOf("catalogue", [...projects, ...initiatives, ...communityKinds]),
  topicOf("activities", activityTypes),
  ...goalTopics(),
  topicOf(
    "objectives",
    objectives2023To2024.flatMap((objective) => [objective, ...objective.parts]),
  ),
  topicOf(
    "responsibilities",
    responsibilities2023To2024.flatMap((responsibility) => [responsibility, ...responsibility.items]),
  ),
  topicOf("roles", publishedRoles, wholeId),
  topicOf(
    "functions",
    publishedFunctions.flatMap((one) => [one, ...one.includes]),
    wholeId,
  ),
  topicOf("role-expectations", roleExpectations, wholeId),
  topicOf("frameworks", frameworks),
  topicOf("glossary", glossaryTerms),
  topicOf("evaluation", [...publishedObligations, ...expectedOutcomes], wholeId),
  topicOf(
    "grant",
    [...grantStatements, ...agreementParts, ...annexReferences, ...publishedSponsors],
    wholeId,
  ),
  topicOf(
    "local-leaders",
    [
      ...localLeaderStatements,
      ...programmeAudiences,
      ...leaderProgrammeStatements,
      ...communityTiers,
      ...communityStatements,
      ...hubCommunityStatements,
      ...communityOutcomes,
    ],
    wholeId,
  ),
  topicOf(
    "recruitment",
    [...recruitmentPack, ...recruitmentStatements, ...transitionStatements, ...handoverSteps],
    wholeId,
  ),
];
