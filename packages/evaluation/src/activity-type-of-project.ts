import type { ActivityType } from "@maths-hubs/model";
import type { Project } from "@maths-hubs/programme/catalogue";

/** A project as far as its type of activity goes, as a catalogue lists it. */
export type ListedProject = Pick<Project, "activity" | "strand">;

/**
 * The type of activity that evaluation asks for of a project in a catalogue; `undefined` for a Programme of neither kind.
 *
 * @param project - a project, as a catalogue lists it
 *
 * @example
 * ```ts
 * import { activityTypeOfProject } from "@maths-hubs/evaluation";
 *
 * activityTypeOfProject({ activity: "work-group", strand: "teaching-for-mastery" }); // => "work-group"
 * activityTypeOfProject({ activity: "programme", strand: "sktm" }); // => "sktm-programme"
 * activityTypeOfProject({ activity: "programme", strand: "llme-development" }); // => "local-leader-programme"
 * ```
 */
export const activityTypeOfProject = ({ activity, strand }: ListedProject): ActivityType | undefined => {
  if (activity !== "programme") return activity;
  if (strand === "sktm") return "sktm-programme";
  return strand === "llme-development" ? "local-leader-programme" : undefined;
};
