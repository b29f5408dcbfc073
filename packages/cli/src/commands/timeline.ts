import { assessActivity, hubProgress } from "@maths-hubs/evaluation";
import { timelinesToCsv } from "@maths-hubs/formats/csv";
import { calendarToIcs, timelinesToCalendar } from "@maths-hubs/formats/ical";
import { hubProgressToMarkdown, timelineToMarkdown } from "@maths-hubs/formats/markdown";
import { hubToMermaid, timelineToMermaid } from "@maths-hubs/formats/mermaid";
import { hubGantt, timelineGantt } from "@maths-hubs/formats/svg";
import type { EvaluationTimeline } from "@maths-hubs/model";
import { evaluationExpectations } from "@maths-hubs/programme/evaluation";
import { sourceTitles } from "@maths-hubs/programme/sources";
import { verdictOf } from "@maths-hubs/rulekit";
import { hasCatalogue, typeInCatalogue } from "../activity-type.ts";
import { printed } from "../colour.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { hubProgressLines } from "../hub-progress-lines.ts";
import { readActivities, type ActivityFile } from "../read-activities.ts";
import { nameOf } from "../read-document.ts";
import { isRefusedFor, refusal } from "../refusal.ts";
import type { Terminal } from "../terminal.ts";
import { timelineLines } from "../timeline-lines.ts";
import { asJson } from "../as-json.ts";

/** The forms in which an answer about the evaluation of activities can be written. */
export const timelineFormats = ["text", "json", "markdown", "csv", "ics", "svg", "mermaid"] as const;

/** The options of `maths-hubs timeline`. */
export interface TimelineOptions {
  readonly asOf: string;
  readonly format: (typeof timelineFormats)[number];
  readonly carryForward?: boolean;
  readonly remind?: string;
}

/** `maths-hubs timeline FILE…`: what does the evaluation of one activity, or of a hub's, ask for, and where does it stand? */
export const timeline = async (
  paths: readonly string[],
  options: TimelineOptions,
  terminal: Terminal,
): Promise<ExitStatus> => {
  const remindDaysBefore = remindersOf(options);
  const files = await readActivities(paths, terminal);
  const [first, ...others] = timelinesOf(files, options);
  // The argument is required, so there is a first.
  if (first === undefined) throw refusal("expected at least one file");
  const timelines: Timelines = [first, ...others];
  const write = others.length === 0 ? writeOne[options.format] : writeMany[options.format];
  terminal.answer(write(timelines, { terminal, remindDaysBefore }));
  const holds = timelines.every(({ findings }) => verdictOf(findings).compliant);
  return holds ? exitStatus.holds : exitStatus.heldBack;
};

type Timelines = readonly [EvaluationTimeline, ...EvaluationTimeline[]];

interface Asked {
  readonly terminal: Terminal;
  readonly remindDaysBefore: readonly number[];
}

type Writers = Record<TimelineOptions["format"], (timelines: Timelines, asked: Asked) => string>;

/** What is the same for one activity and for several. */
const writeAny: Pick<Writers, "csv" | "ics"> = {
  csv: (timelines) => timelinesToCsv(timelines),
  ics: (timelines, { remindDaysBefore }) =>
    calendarToIcs(timelinesToCalendar(timelines, { remindDaysBefore })),
};

const writeOne: Writers = {
  ...writeAny,
  text: ([one], { terminal }) => printed(timelineLines(one, terminal.width), terminal.colour),
  json: ([one]) => asJson(one),
  markdown: ([one]) => timelineToMarkdown(one, { sourceTitles: sourceTitles() }),
  svg: ([one]) => `${timelineGantt(one)}\n`,
  mermaid: ([one]) => timelineToMermaid(one),
};

const viewOf = (timelines: Timelines): ReturnType<typeof hubProgress> =>
  hubProgress(timelines, { asOf: timelines[0].asOf });

const writeMany: Writers = {
  ...writeAny,
  text: (timelines, { terminal }) =>
    printed(hubProgressLines(viewOf(timelines), timelines, terminal.width), terminal.colour),
  json: (timelines) => asJson(viewOf(timelines)),
  markdown: (timelines) => hubProgressToMarkdown(viewOf(timelines), { sourceTitles: sourceTitles() }),
  svg: (timelines) => `${hubGantt(timelines)}\n`,
  mermaid: (timelines) => hubToMermaid(timelines),
};

/** The timelines of all files, or the faults of all files. */
const timelinesOf = (
  files: readonly ActivityFile[],
  { asOf, carryForward }: TimelineOptions,
): readonly EvaluationTimeline[] => {
  const faults: string[] = [];
  const timelines = files.flatMap(({ path, activity }) => {
    try {
      const listed = activity.project !== undefined && hasCatalogue(activity.project);
      const catalogue = listed ? { typeOf: typeInCatalogue } : {};
      return [assessActivity(activity, { asOf, carryForward: carryForward === true, ...catalogue })];
    } catch (error) {
      if (isRefusedFor(error, "invalid-date"))
        throw refusal(`--as-of: expected ${error.expected}, received ${JSON.stringify(asOf)}`);
      if (isRefusedFor(error, "unknown-project", "type-contradicts-project")) {
        const field = error.code === "unknown-project" ? "project" : "type";
        faults.push(
          `${nameOf(path)}: /${field}: expected ${error.expected}, received ${JSON.stringify(activity[field])}`,
        );
        return [];
      }
      if (!isRefusedFor(error, "edition-not-published")) throw error;
      const published = evaluationExpectations.years.join(", ");
      const expected = `a year whose evaluation is published (${published}), or a later one with --carry-forward`;
      faults.push(
        `${nameOf(path)}: /academicYear: expected ${expected}, received "${activity.academicYear}"`,
      );
      return [];
    }
  });
  if (faults.length > 0) throw refusal(...faults);
  return timelines;
};

/** The days of `--remind 7,1`. */
const remindersOf = ({ remind, format }: TimelineOptions): readonly number[] => {
  if (remind === undefined) return [];
  if (format !== "ics") throw refusal(`--remind: expected --format ics beside it, received ${format}`);
  const days = remind.split(",").map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : Number.NaN));
  if (days.every((number) => number <= 366)) return days;
  const expected = "whole days from 0 to 366 with commas between them, such as 7,1";
  throw refusal(`--remind: expected ${expected}, received ${JSON.stringify(remind)}`);
};
