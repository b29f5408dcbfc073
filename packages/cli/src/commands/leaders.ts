import { academicYear, periodOfAcademicYear } from "@maths-hubs/calendar";
import { assessLocalLeaders } from "@maths-hubs/llme";
import { faultInWords, type LocalLeaders, type LocalLeadersReport } from "@maths-hubs/model";
import { checkLocalLeaders } from "@maths-hubs/model/schemas";
import { sourceTitles } from "@maths-hubs/programme/sources";
import { linesOf, renderMarkdown } from "@maths-hubs/rulekit";
import { printed } from "../colour.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { nameOf, parseJson, readText } from "../read-document.ts";
import { isRefusedFor, refusal } from "../refusal.ts";
import { sourceLines } from "../source-lines.ts";
import type { Terminal } from "../terminal.ts";

/** The forms in which an answer about local leaders can be written. */
export const leadersFormats = ["text", "json", "markdown"] as const;

/** The options of `maths-hubs leaders`. */
export interface LeadersOptions {
  readonly on?: string;
  readonly format: (typeof leadersFormats)[number];
  readonly carryForward?: boolean;
}

/** `maths-hubs leaders FILE`: how do the local leaders of a hub stand, at the end of their year or on a date, and why? */
export const leaders = async (
  path: string,
  options: LeadersOptions,
  terminal: Terminal,
): Promise<ExitStatus> => {
  const report = assessed(await readLeaders(path, terminal), path, options);
  const { width, colour } = terminal;
  const title = `${report.hub} on ${report.on}`;
  const write: Record<LeadersOptions["format"], () => string> = {
    text: () =>
      printed([...linesOf(report, { title, width }), ...sourceLines(report.findings, width)], colour),
    json: () => `${JSON.stringify(report, null, 2)}\n`,
    markdown: () => renderMarkdown(report, { title, sourceTitles: sourceTitles() }),
  };
  terminal.answer(write[options.format]());
  return report.compliant ? exitStatus.holds : exitStatus.heldBack;
};

const readLeaders = async (path: string, terminal: Terminal): Promise<LocalLeaders> => {
  const checked = checkLocalLeaders(parseJson(path, await readText(path, terminal)));
  if (checked.ok) return checked.value;
  throw refusal(...checked.faults.map((fault) => `${nameOf(path)}: ${faultInWords(fault)}`));
};

/** Without a date it is the last day of the document's year, on which everything dated in it has happened. */
const assessed = (
  document: LocalLeaders,
  path: string,
  { on, carryForward = false }: LeadersOptions,
): LocalLeadersReport => {
  const { to } = periodOfAcademicYear(academicYear(document.academicYear));
  try {
    return assessLocalLeaders(document, { on: on ?? to, carryForward });
  } catch (error) {
    if (isRefusedFor(error, "invalid-date", "date-outside-year")) {
      throw refusal(`--on: expected ${error.expected}, received ${JSON.stringify(on)}`);
    }
    if (!isRefusedFor(error, "edition-not-published")) throw error;
    throw refusal(
      `${nameOf(path)}: /academicYear: expected ${error.expected}, received "${document.academicYear}"; to apply the latest earlier edition add --carry-forward`,
    );
  }
};
