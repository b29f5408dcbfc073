import { obligationTitles, stageTitles } from "@maths-hubs/model";
import type { DueObligation, EvaluationTimeline, HubProgress, StatusCounts } from "@maths-hubs/model";
import { sourceTitles } from "@maths-hubs/programme/sources";
import { counted, editionInWords, verdictOf, type TextLine } from "@maths-hubs/rulekit";
import { paragraph, section } from "./text-lines.ts";

/** What a hub's leadership and management team sees across all activities, as lines for a terminal. */
export const hubProgressLines = (
  progress: HubProgress,
  timelines: readonly EvaluationTimeline[],
  width: number,
): readonly TextLine[] => {
  const { hubs, asOf, activities, editions, late, next, byStage, byLocalLeader, submissions } = progress;
  const named = editions.map((edition) => editionInWords(edition, sourceTitles())).join("; ");
  const dueLines = (due: readonly DueObligation[]): readonly TextLine[] =>
    due.flatMap((one) => dueLine(one, width));
  return [
    ...paragraph("title", `Evaluation in ${hubs.join(", ")} on ${asOf}: ${lateInWords(late.length)}`, width),
    ...paragraph(
      "detail",
      `${counted(activities.length, "activity", "activities")} of ${counted(byLocalLeader.length, "local leader", "local leaders")}; edition ${named}`,
      width,
    ),
    ...section("Late", dueLines(late)),
    ...section("Next", dueLines(next)),
    ...section("By stage", [
      columnHeads,
      ...byStage.map(({ stage, counts }) => countLine(stageTitles[stage], counts)),
    ]),
    ...section("By local leader", [
      columnHeads,
      ...byLocalLeader.map(({ localLeader, counts }) => countLine(localLeader, counts)),
    ]),
    ...section(
      "Plans and reports that are late or missing",
      submissions.flatMap(({ localLeader, activity, reference, kind, due, status }) =>
        paragraph("body", `${localLeader}: ${kind} ${reference} of ${activity}`, width, {
          lead: `  ${status.padEnd(9)} ${(due ?? "no date").padEnd(11)} `,
          indent: " ".repeat(24),
        }),
      ),
    ),
    ...section(
      "Required and not met, or not to be told",
      timelines.flatMap((timeline) => heldBackLines(timeline, width)),
    ),
  ];
};

const lateInWords = (late: number): string => (late === 0 ? "nothing is late" : `${late} late`);

const dueLine = (
  { localLeader, activity, obligation, due, daysLate }: DueObligation,
  width: number,
): readonly TextLine[] => {
  const late = daysLate === 0 ? "" : ` (${counted(daysLate, "day", "days")} late)`;
  const text = `${localLeader}, ${activity}: ${obligationTitles[obligation]}${late}`;
  return paragraph("body", text, width, { lead: `  ${due}  `, indent: " ".repeat(14) });
};

const columnWidth = 10;

const columnHeads: TextLine = {
  role: "detail",
  text: `  ${"".padEnd(18)}${["late", "open", "upcoming", "done", "no date"].map((head) => head.padStart(columnWidth)).join("")}`,
};

const countLine = (name: string, { overdue, open, upcoming, done, undated }: StatusCounts): TextLine => {
  const cells = [overdue, open, upcoming, done, undated].map((count) => String(count).padStart(columnWidth));
  const text = `  ${name.padEnd(18)}${cells.join("")}`;
  return overdue > 0 ? { role: "body", text, outcome: "not-met" } : { role: "body", text };
};

/** The findings that give the status of the call, by activity. */
const heldBackLines = ({ activity, findings }: EvaluationTimeline, width: number): readonly TextLine[] => {
  if (verdictOf(findings).compliant) return [];
  return findings
    .filter(({ force, outcome }) => force === "must" && (outcome === "not-met" || outcome === "undetermined"))
    .flatMap(({ message, outcome }) =>
      paragraph("body", `${activity.id}: ${message}`, width, { lead: "  ", indent: "    " }).map((line) => ({
        ...line,
        outcome,
      })),
    );
};
