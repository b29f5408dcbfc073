import { periodInWords, surveyTitles, workshopTitles } from "@maths-hubs/model";
import type { EvaluationTimeline, OpenPeriod } from "@maths-hubs/model";
import { markdownTable } from "@maths-hubs/rulekit";
import { daysRuns } from "../days-runs.ts";
import { inWords } from "../timeline-words.ts";
import { headingBlock } from "./team-blocks.ts";

const orUnknown = (date: string | null | undefined): string =>
  date === null || date === undefined ? "not known" : inWords(date);

/** The national workshops with their days, and where confirmation and attendance stand. */
export const eventBlocks = ({ events }: EvaluationTimeline): readonly string[] => {
  if (events.length === 0) return [];
  const rows = events.map((event) => [
    event.title ?? workshopTitles[event.point],
    daysRuns(event.days)
      .map((days) => periodInWords(days))
      .join(", "),
    event.mode ?? "not known",
    event.confirmBy === null ? "" : inWords(event.confirmBy),
    event.confirmation,
    event.attended === null ? "not known" : event.attended ? "yes" : "no",
  ]);
  const columns = ["Workshop", "Days", "Mode", "Confirm by", "Confirmation", "Attended"];
  return [headingBlock(2, "Workshops"), markdownTable(columns, rows)];
};

const windowInWords = (window: OpenPeriod): string => {
  const days = periodInWords(window);
  return days === "" ? "not known" : days;
};

/** The surveys with their windows and exact completion. */
export const surveyBlocks = ({ surveys }: EvaluationTimeline): readonly string[] => {
  if (surveys.length === 0) return [];
  const rows = surveys.map(({ survey, window, rate }) => [
    surveyTitles[survey],
    windowInWords(window),
    rate === null ? "not known" : `${rate.completed} of ${rate.invited}`,
  ]);
  return [headingBlock(2, "Surveys"), markdownTable(["Survey", "Window", "Completed"], rows)];
};

/** The plans and reports that the host expects. */
export const submissionBlocks = ({ submissions }: EvaluationTimeline): readonly string[] => {
  if (submissions.length === 0) return [];
  const rows = submissions.map(({ reference, kind, title, due, submittedOn, status }) => [
    title ?? reference,
    kind,
    orUnknown(due),
    submittedOn === null ? "" : inWords(submittedOn),
    status,
  ]);
  const columns = ["Plan or report", "Kind", "Due", "Submitted", "Status"];
  return [headingBlock(2, "Plans and reports"), markdownTable(columns, rows)];
};
