import { activityTypeOfProject, type TimelineQuestion } from "@maths-hubs/evaluation";
import {
  activityTypes,
  isProjectCode,
  type Activity,
  type ActivityType,
  type Fault,
} from "@maths-hubs/model";
import { projectOf } from "@maths-hubs/programme/catalogue";
import { shownBriefly } from "@maths-hubs/rulekit";

const typeOf = (code: string): ActivityType | undefined => {
  const answer = projectOf(code);
  return answer.found === "catalogue" ? activityTypeOfProject(answer.project) : undefined;
};

/** Whether the catalogue of a code's year is published; of any other year, the document alone says the type. */
const hasCatalogue = (code: string): boolean => {
  const answer = projectOf(code);
  return answer.found === "catalogue" || (answer.found === "none" && answer.reason !== "year-not-published");
};

/** The catalogue to ask with, where one is published that could list the project of an activity. */
export const catalogueFor = ({ project }: Activity): Pick<TimelineQuestion, "typeOf"> =>
  project !== undefined && hasCatalogue(project) ? { typeOf } : {};

const codesLike = (code: string): string => {
  const answer = projectOf(code);
  return answer.found === "none" && answer.nearest.length > 0
    ? `, such as ${answer.nearest.join(" or ")}`
    : "";
};

/** What a document says of its project, as far as it can be read. */
interface StatedProject {
  readonly project?: unknown;
  readonly type?: unknown;
}

/**
 * What a document says of its project that the published catalogue does not bear out. The library would refuse to answer;
 * as faults of the document they stand beside the fields, with whatever else is wrong.
 *
 * @param stated - project and type as they stand in the document; a code that is none is left to the check of the fields
 */
export const catalogueFaults = ({ project, type }: StatedProject): readonly Fault[] => {
  if (typeof project !== "string" || !isProjectCode(project) || !hasCatalogue(project)) return [];
  const listed = typeOf(project);
  if (listed === undefined) {
    const expected = `the code of a project that the catalogue lists${codesLike(project)}`;
    return [{ path: "/project", code: "invalid-value", expected, received: shownBriefly(project) }];
  }
  const isTold = activityTypes.some((known) => known === type);
  if (!isTold || type === listed) return [];
  const expected = `"${listed}", the type of ${project} in the catalogue`;
  return [{ path: "/type", code: "invalid-value", expected, received: shownBriefly(type) }];
};
