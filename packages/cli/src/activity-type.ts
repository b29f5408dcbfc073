import { activityTypeOfProject } from "@maths-hubs/evaluation";
import type { ActivityType } from "@maths-hubs/model";
import { projectOf } from "@maths-hubs/programme/catalogue";

/** The type that the catalogue of its year gives a project; `undefined` for a code that the catalogue lacks. */
export const typeInCatalogue = (code: string): ActivityType | undefined => {
  const answer = projectOf(code);
  return answer.found === "catalogue" ? activityTypeOfProject(answer.project) : undefined;
};

/** Whether the catalogue of a code's year is published: of any other year, the document alone says the type. */
export const hasCatalogue = (code: string): boolean => {
  const answer = projectOf(code);
  return answer.found === "catalogue" || (answer.found === "none" && answer.reason !== "year-not-published");
};
