import { activityTypeOfProject, type TimelineQuestion } from "@maths-hubs/evaluation";
import type { Activity, ActivityType, Fault } from "@maths-hubs/model";
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

/**
 * What an activity says of its project that the published catalogue does not bear out. The library would refuse to answer;
 * as faults of the document they stand beside the fields.
 *
 * @param activity - an activity whose fields are what they should be
 */
export const catalogueFaults = (activity: Activity): readonly Fault[] => {
  const { project, type } = activity;
  if (project === undefined || !hasCatalogue(project)) return [];
  const listed = typeOf(project);
  if (listed === undefined) {
    const expected = `the code of a project that the catalogue lists${codesLike(project)}`;
    return [{ path: "/project", code: "invalid-value", expected, received: shownBriefly(project) }];
  }
  if (type === undefined || type === listed) return [];
  const expected = `"${listed}", the type of ${project} in the catalogue`;
  return [{ path: "/type", code: "invalid-value", expected, received: shownBriefly(type) }];
};
