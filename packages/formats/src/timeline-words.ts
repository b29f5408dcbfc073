import { plainDate, writeOut } from "@maths-hubs/calendar";
import type {
  EvaluationStage,
  ObligationStatus,
  SurveyName,
  TimelineActivity,
  WorkshopPoint,
} from "@maths-hubs/model";

/** The stages as headings. */
export const stageTitles: Readonly<Record<EvaluationStage, string>> = {
  before: "Before the start",
  start: "At the start",
  during: "While it runs",
  end: "At the end",
};

/** The surveys as people call them. */
export const surveyTitles: Readonly<Record<SurveyName, string>> = {
  autumn: "Autumn survey",
  summer: "Summer survey",
  localLeader: "Local leader survey",
};

/** The points of the year as adjectives of a workshop. */
export const workshopTitles: Readonly<Record<WorkshopPoint, string>> = {
  first: "First national workshop",
  "mid-year": "Mid-year workshop",
  final: "Final national workshop",
};

/** The statuses in words. */
export const statusWords: Readonly<Record<ObligationStatus, string>> = {
  undated: "no due date",
  upcoming: "upcoming",
  open: "open",
  overdue: "overdue",
  done: "done",
};

/** What to call an activity: the host's title, else its project, else what it is. */
export const activityName = ({ title, project, reference }: TimelineActivity): string =>
  title ?? project ?? reference ?? "Local activity";

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
