import { obligationTitles, surveyTitles, workshopTitles } from "@maths-hubs/model";
import type { EvaluationTimeline } from "@maths-hubs/model";

import { byteOrderMark, writeCsv } from "./write-csv.ts";

const columns = [
  "asOf",
  "hub",
  "academicYear",
  "activity",
  "title",
  "project",
  "localLeader",
  "link",
  "stage",
  "item",
  "kind",
  "name",
  "status",
  "due",
  "from",
  "to",
  "doneOn",
  "daysLate",
  "confirmBy",
  "completed",
  "invited",
  "statement",
  "source",
  "place",
] as const;

type Cells = Partial<Record<(typeof columns)[number], string | number | null>>;

/**
 * Writes timelines as one table for a spreadsheet: a row for each obligation, workshop, survey, plan and report of every
 * activity.
 *
 * The column `kind` tells them apart: `what`, `reporting` and `development` are obligations, the others `workshop`, `survey`,
 * `plan` and `report`; `status` is that of the timeline, for a workshop the state of its confirmation. What is unknown is
 * an empty cell. The text begins with a byte order mark, as Excel needs; no cell can be run as a formula.
 *
 * @param timelines - the evaluations, in the order in which to write them
 *
 * @example
 * ```ts
 * import { timelinesToCsv } from "@maths-hubs/formats/csv";
 * import { evaluationTimeline } from "@maths-hubs/evaluation";
 * import { anActivity } from "@maths-hubs/model/testing";
 *
 * const table = timelinesToCsv([evaluationTimeline(anActivity(), { asOf: "2025-01-31" })]);
 * table.split("\r\n")[1]?.slice(0, 47); // => "2025-01-31,SW3,2024/25,SW3/2024-25/NCP24-09/l-0"
 * table.trim().split("\r\n").length; // => 36
 * ```
 */
export const timelinesToCsv = (timelines: readonly EvaluationTimeline[]): string => {
  const rows = timelines.flatMap((timeline) => {
    const { activity, asOf } = timeline;
    const { hub, academicYear, id, title, project, localLeader, link } = activity;
    const shared = { asOf, hub, academicYear, activity: id, title, project, localLeader, link };
    return itemsOf(timeline).map((cells) =>
      columns.map((column) => `${{ ...shared, ...cells }[column] ?? ""}`),
    );
  });
  return byteOrderMark + writeCsv([columns, ...rows]);
};

const itemsOf = (timeline: EvaluationTimeline): readonly Cells[] => [
  ...obligationCells(timeline),
  ...workshopCells(timeline),
  ...timeline.surveys.map(({ survey, window, rate }): Cells => ({
    item: `survey-${survey}`,
    kind: "survey",
    name: surveyTitles[survey],
    ...window,
    completed: rate?.completed ?? null,
    invited: rate?.invited ?? null,
  })),
  ...timeline.submissions.map(({ reference, kind, title, due, submittedOn, status }): Cells => ({
    item: `submission-${reference}`,
    kind,
    name: title ?? reference,
    status,
    due,
    doneOn: submittedOn,
  })),
];

const obligationCells = ({ stages }: EvaluationTimeline): readonly Cells[] =>
  stages.flatMap(({ stage, obligations }) =>
    obligations.map(({ id, kind, status, due, window, doneOn, daysLate, statement, citation }) => ({
      stage,
      item: id,
      kind,
      name: obligationTitles[id],
      status,
      due,
      ...window,
      doneOn,
      daysLate,
      statement,
      source: citation.source,
      place: citation.at,
    })),
  );

const workshopCells = ({ events }: EvaluationTimeline): readonly Cells[] =>
  events.map(({ point, number, title, days, confirmBy, confirmation }) => ({
    item: `workshop-${point}-${number}`,
    kind: "workshop",
    name: title ?? workshopTitles[point],
    status: confirmation,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    confirmBy,
  }));
