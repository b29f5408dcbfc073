import { briefingExamples } from "./lead-school/briefing.ts";
import { eligibilityCriteriaExample, namedLocationExample } from "./lead-school/eligibility.ts";
import { handoverExamples } from "./lead-school/handover.ts";
import { messageExamples } from "./lead-school/messages.ts";
import { noticeExamples } from "./lead-school/notices.ts";
import { objectiveExamples } from "./lead-school/objectives.ts";
import { peopleExamples } from "./lead-school/people.ts";
import { responsibilityExamples } from "./lead-school/responsibilities.ts";
import { selectionExample } from "./lead-school/selection.ts";
import { staffDataExamples } from "./lead-school/staff-data.ts";
import { hubNameExample, ownAdviceExample, transitionFundingExample } from "./lead-school/succession.ts";
import type { WorkedExample } from "./worked-example.ts";

/** The rules of `@maths-hubs/lead-school` at their edges, in the order of `leadSchoolRules`; every body in them is illustrative. */
export const leadSchoolExamples: readonly WorkedExample[] = [
  ...responsibilityExamples,
  namedLocationExample,
  hubNameExample,
  eligibilityCriteriaExample,
  ...briefingExamples,
  ...messageExamples,
  ownAdviceExample,
  ...staffDataExamples,
  ...handoverExamples,
  ...peopleExamples,
  transitionFundingExample,
  ...objectiveExamples,
  ...noticeExamples,
  selectionExample,
];
