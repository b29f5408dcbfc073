import { plainDate, writeOut } from "@maths-hubs/calendar";
import { plainText } from "@maths-hubs/rulekit";
import type { ObligationStatus, TimelineActivity } from "@maths-hubs/model";

/** The statuses in words. */
export const statusWords: Readonly<Record<ObligationStatus, string>> = {
  undated: "no due date",
  upcoming: "upcoming",
  open: "open",
  overdue: "overdue",
  done: "done",
};

/** What to call an activity, on one line: the host's title, else its project, else what it is. */
export const activityName = ({ title, project, reference }: TimelineActivity): string =>
  plainText(title ?? project ?? reference ?? "Local activity");

/** "NCP24-09, l-07, SW3, 2024/25": what is known beside the name. */
export const activityDetails = (activity: TimelineActivity): string => {
  const { title, project, localLeader, hub, academicYear } = activity;
  const code = title === undefined || project === undefined ? [] : [project];
  return [...code, `led by ${localLeader}`, hub, academicYear].join(", ");
};

/** "18 October 2024". */
export const inWords = (date: string): string => writeOut(plainDate(date));

/** "18 Oct". */
export const shortDate = (date: string): string => {
  const [day = "", month = ""] = inWords(date).split(" ");
  return `${day} ${month.slice(0, 3)}`;
};
