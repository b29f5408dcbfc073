import { communityExamples } from "./llme/community.ts";
import { eventExamples } from "./llme/events.ts";
import { expertiseExamples } from "./llme/expertise.ts";
import { coordinationTeamExample, strategicGroupExample } from "./llme/groups.ts";
import { headcountExamples } from "./llme/headcount.ts";
import { linkExamples } from "./llme/links.ts";
import { slideExamples } from "./llme/slides.ts";
import { workshopExamples } from "./llme/workshops.ts";
import type { WorkedExample } from "./worked-example.ts";

/** The rules of `@maths-hubs/llme` at their edges, in the order of `localLeaderRules`; everybody in them is illustrative. */
export const llmeExamples: readonly WorkedExample[] = [
  ...headcountExamples,
  ...linkExamples,
  ...expertiseExamples,
  ...workshopExamples,
  coordinationTeamExample,
  ...communityExamples,
  ...eventExamples,
  strategicGroupExample,
  ...slideExamples,
];
