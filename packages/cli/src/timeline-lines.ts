import { periodInWords, stageTitles, surveyTitles } from "@maths-hubs/model";
import type { EvaluationTimeline, Obligation, TimelineStage } from "@maths-hubs/model";
import { sourceTitles } from "@maths-hubs/programme/sources";
import { counted, linesOf, verdictOf, type TextLine } from "@maths-hubs/rulekit";
import { sourceLines } from "./source-lines.ts";
import { paragraph, section } from "./text-lines.ts";

/** The evaluation of one activity as lines for a terminal: verdict, the four stages, workshops, surveys, what is not met. */
export const timelineLines = (timeline: EvaluationTimeline, width: number): readonly TextLine[] => {
  const { activity, asOf, edition, findings, stages } = timeline;
  const report = { edition, ...verdictOf(findings), findings };
  const { title = activity.project ?? "local activity", localLeader } = activity;
  const options = {
    title: `${title}, ${localLeader} (${activity.id}) on ${asOf}`,
    width,
    sourceTitles: sourceTitles(),
  };
  const head = linesOf(report, { ...options, only: [] });
  const judged = linesOf(report, { ...options, only: ["not-met", "undetermined"] }).slice(head.length);
  return [
    ...head,
    ...stages.flatMap((stage) => stageLines(stage, width)),
    ...section("Workshops", eventLines(timeline, width)),
    ...section("Surveys", surveyLines(timeline, width)),
    ...section("Plans and reports", submissionLines(timeline, width)),
    ...judged,
    ...sourceLines(findings, width),
  ];
};

const stageLines = ({ stage, period, obligations }: TimelineStage, width: number): readonly TextLine[] => {
  const days = periodInWords(period);
  const heading = days === "" ? stageTitles[stage] : `${stageTitles[stage]} (${days})`;
  const tasks = obligations.filter(({ kind }) => kind === "what");
  return section(
    heading,
    tasks.flatMap((task) => taskLines(task, width)),
  );
};

/** Status and due date in columns, then what is asked. */
const taskLines = (
  { status, due, statement, daysLate, asked }: Obligation,
  width: number,
): readonly TextLine[] => {
  const late = daysLate === 0 ? "" : ` (${counted(daysLate, "day", "days")} late)`;
  const where = asked === "published" ? "" : " (asked of national projects; not stated for this activity)";
  const lead = `  ${status.padEnd(9)} ${(due ?? "no date").padEnd(11)} `;
  return entry({ lead, text: `${statement}${late}${where}`, isLate: status === "overdue" }, width);
};

const entry = (
  { lead, text, isLate = false }: { readonly lead: string; readonly text: string; readonly isLate?: boolean },
  width: number,
): readonly TextLine[] =>
  paragraph("body", text, width, { lead, indent: " ".repeat(lead.length) }).map((line) =>
    isLate ? { ...line, outcome: "not-met" } : line,
  );

const eventLines = ({ events }: EvaluationTimeline, width: number): readonly TextLine[] =>
  events.flatMap(({ point, title, days, mode, confirmBy, confirmation, attended }) => {
    const by = confirmBy === null ? "" : `, confirm by ${confirmBy}`;
    const been = attended === null ? "" : attended ? ", attended" : ", not attended";
    const where = mode ?? "in a room or online: not known";
    const named = title === undefined ? "" : `${title}, `;
    const lead = `  ${confirmation.padEnd(9)} ${(days[0] ?? "").padEnd(11)} `;
    return entry(
      { lead, text: `${named}${point}, ${where}${by}${been}`, isLate: confirmation === "locked" },
      width,
    );
  });

const surveyLines = ({ surveys }: EvaluationTimeline, width: number): readonly TextLine[] =>
  surveys.flatMap(({ survey, window, rate }) => {
    const completed =
      rate === null ? "completion not known" : `${rate.completed} of ${rate.invited} completed`;
    const days = periodInWords(window);
    const lead = `  ${surveyTitles[survey].padEnd(21)} `;
    return entry({ lead, text: `${completed}; ${days === "" ? "window not known" : days}` }, width);
  });

const submissionLines = ({ submissions }: EvaluationTimeline, width: number): readonly TextLine[] =>
  submissions.flatMap(({ reference, title, kind, due, status }) => {
    const lead = `  ${status.padEnd(9)} ${(due ?? "no date").padEnd(11)} `;
    return entry({ lead, text: `${kind}: ${title ?? reference}`, isLate: status === "missing" }, width);
  });
