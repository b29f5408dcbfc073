import { findingsToCsv } from "@maths-hubs/formats/csv";
import { teamReportToMarkdown, teamYearToMarkdown } from "@maths-hubs/formats/markdown";
import { capacityChart } from "@maths-hubs/formats/svg";
import {
  applyRepair,
  assessTeam,
  assessTeamThroughout,
  singlePointsOfFailure,
  smallestRepair,
  type TeamQuestion,
} from "@maths-hubs/mhlm";
import type { Team, TeamReport, TeamYear } from "@maths-hubs/model";
import { sourceTitles } from "@maths-hubs/programme/sources";
import { linesOf } from "@maths-hubs/rulekit";
import { printed } from "../colour.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { noticeLines } from "../notice-lines.ts";
import { editionFor } from "../read-expectations.ts";
import { readTeam, type TableOptions } from "../read-team.ts";
import { isRefusedFor, refusal } from "../refusal.ts";
import { sourceLines } from "../source-lines.ts";
import { teamYearLines } from "../team-year-lines.ts";
import type { Terminal } from "../terminal.ts";
import { asJson } from "../as-json.ts";

/** The forms in which an answer about a team can be written. */
export const teamFormats = ["text", "json", "markdown", "svg", "csv"] as const;

/** The options of `maths-hubs team`. */
export interface TeamOptions extends TableOptions {
  readonly on?: string;
  readonly format: (typeof teamFormats)[number];
  readonly carryForward?: boolean;
  readonly expectations?: string;
  readonly repaired?: boolean;
}

/** `maths-hubs team FILE`: is the team at full capacity, on a date or all year, and why? */
export const team = async (path: string, options: TeamOptions, terminal: Terminal): Promise<ExitStatus> => {
  const document = await readTeam(path, options, terminal);
  const question = {
    edition: await editionFor({ academicYear: document.academicYear, path }, options, terminal),
  };
  if (options.repaired === true) return writeRepaired(document, question, { options, terminal });
  return options.on === undefined
    ? answerYear(document, question, { options, terminal })
    : answerDate(document, { ...question, on: options.on }, { options, terminal });
};

interface Asked {
  readonly options: TeamOptions;
  readonly terminal: Terminal;
}

/** Ten times as many people as any team has; for more, asking who would be missed takes longer than anybody waits. */
const mostPeople = 200;

const answerYear = (document: Team, question: TeamQuestion, { options, terminal }: Asked): ExitStatus => {
  const year = assessTeamThroughout(document, question);
  terminal.answer(
    writeYear[options.format](year, () => {
      const people = new Set(document.appointments.map(({ person }) => person)).size;
      const failure = people > mostPeople ? undefined : singlePointsOfFailure(document, question);
      const lines = teamYearLines({ year, repair: smallestRepair(year), failure }, terminal.width);
      return printed(lines, terminal.colour);
    }),
  );
  return statusOf(year);
};

const writeYear: Record<TeamOptions["format"], (year: TeamYear, text: () => string) => string> = {
  text: (_year, text) => text(),
  json: (year) => asJson(year),
  markdown: (year) => teamYearToMarkdown(year, { sourceTitles: sourceTitles() }),
  svg: (year) => `${capacityChart(year)}\n`,
  csv: (year) => findingsToCsv(year),
};

const answerDate = (
  document: Team,
  question: TeamQuestion & { readonly on: string },
  { options, terminal }: Asked,
): ExitStatus => {
  if (options.format === "svg")
    throw refusal("--format svg: expected a whole year, received --on; leave out --on");
  const report = assessedOn(document, question);
  const title = `${report.hub} on ${report.on}`;
  const text = (): string => {
    const { width } = terminal;
    const lines = [
      ...linesOf(report, { title, width }),
      ...noticeLines(report.notices, width),
      ...sourceLines(report.findings, width),
    ];
    return printed(lines, terminal.colour);
  };
  terminal.answer(writeReport[options.format](report, text));
  return statusOf(report);
};

const assessedOn = (document: Team, question: TeamQuestion & { readonly on: string }): TeamReport => {
  try {
    return assessTeam(document, question);
  } catch (error) {
    if (!isRefusedFor(error, "invalid-date", "date-outside-year")) throw error;
    throw refusal(`--on: expected ${error.expected}, received ${JSON.stringify(question.on)}`);
  }
};

const writeReport: Record<
  Exclude<TeamOptions["format"], "svg">,
  (report: TeamReport, text: () => string) => string
> = {
  text: (_report, text) => text(),
  json: (report) => asJson(report),
  markdown: (report) => teamReportToMarkdown(report, { sourceTitles: sourceTitles() }),
  csv: (report) => findingsToCsv(report),
};

/** The team document with the smallest repair put in, ready to be asked again. */
const writeRepaired = (document: Team, question: TeamQuestion, { options, terminal }: Asked): ExitStatus => {
  if (options.on !== undefined)
    throw refusal("--repaired: expected a whole year, received --on; leave out --on");
  if (options.format !== "text" && options.format !== "json") {
    throw refusal(`--repaired: expected no --format, or json, received ${options.format}`);
  }
  const repaired = applyRepair(document, smallestRepair(assessTeamThroughout(document, question)));
  terminal.answer(asJson(repaired));
  return statusOf(assessTeamThroughout(repaired, question));
};

const statusOf = ({ compliant }: TeamReport | TeamYear): ExitStatus =>
  compliant ? exitStatus.holds : exitStatus.heldBack;
