import type { Activity, ActivityType, TimelineActivity } from "@maths-hubs/model";

/**
 * What tells an activity from every other: hub, academic year, and the host's reference, or else project and local leader.
 *
 * @param activity - an activity
 *
 * @example
 * ```ts
 * import { activityId } from "@maths-hubs/evaluation";
 *
 * const activity = { hub: "SW3", academicYear: "2024/25", localLeader: "l-07" };
 * activityId({ ...activity, project: "NCP24-09" }); // => "SW3/2024-25/NCP24-09/l-07"
 * activityId({ ...activity, reference: "a-12" }); // => "SW3/2024-25/a-12"
 * activityId(activity); // => "SW3/2024-25/local/l-07"
 * ```
 */
export const activityId = ({ hub, academicYear, reference, project, localLeader }: Activity): string =>
  `${hub}/${academicYear.replace("/", "-")}/${reference ?? `${project ?? "local"}/${localLeader}`}`;

/** What a timeline says of its activity; what the document leaves out stays out. */
export const timelineActivity = (activity: Activity, type: ActivityType | null): TimelineActivity => {
  const { reference, project, title, link, starts, ends } = activity;
  const head: { -readonly [K in keyof TimelineActivity]: TimelineActivity[K] } = {
    id: activityId(activity),
    hub: activity.hub,
    academicYear: activity.academicYear,
    type,
    localLeader: activity.localLeader,
  };
  // Assigning what there is is quicker than spreading it, and a timeline is made for every activity of a network.
  if (reference !== undefined) head.reference = reference;
  if (project !== undefined) head.project = project;
  if (title !== undefined) head.title = title;
  if (link !== undefined) head.link = link;
  if (starts !== undefined) head.starts = starts;
  if (ends !== undefined) head.ends = ends;
  return head;
};
