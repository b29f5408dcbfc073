import { academicYear } from "@maths-hubs/calendar";
import { csvFaultInWords, teamFromCsv } from "@maths-hubs/formats/csv";
import { faultInWords, isHubCode, type Team } from "@maths-hubs/model";
import { checkTeam } from "@maths-hubs/model/schemas";
import { nameOf, parseJson, readText } from "./read-document.ts";
import { isRefusedFor, refusal } from "./refusal.ts";
import type { Terminal } from "./terminal.ts";

/** What a table of appointments does not say itself. */
export interface TableOptions {
  readonly hub?: string;
  readonly year?: string;
}

/** The team of a file: a JSON document, or a CSV table of appointments with its hub and year on the command line. */
export const readTeam = async (path: string, options: TableOptions, terminal: Terminal): Promise<Team> => {
  const text = await readText(path, terminal);
  if (isTable(path, text, options)) return teamOfTable(path, text, options);
  if (options.hub === undefined && options.year === undefined) return teamOfJson(path, text);
  throw refusal(
    `${nameOf(path)}: expected a CSV table beside --hub and --year, received a JSON document, which says them`,
  );
};

/** A JSON document begins with a brace; a table names its columns first. */
const isTable = (path: string, text: string, { hub, year }: TableOptions): boolean =>
  path.toLowerCase().endsWith(".csv") || ((hub ?? year) !== undefined && !text.trimStart().startsWith("{"));

const teamOfJson = (path: string, text: string): Team => {
  const checked = checkTeam(parseJson(path, text));
  if (checked.ok) return checked.value;
  throw refusal(...checked.faults.map((fault) => `${nameOf(path)}: ${faultInWords(fault)}`));
};

const yearOf = (year: string): string => {
  try {
    return academicYear(year);
  } catch (error) {
    if (!isRefusedFor(error, "invalid-academic-year", "academic-year-out-of-range")) throw error;
    throw refusal(`--year: expected ${error.expected}, received ${JSON.stringify(year)}`);
  }
};

const teamOfTable = (path: string, text: string, { hub, year }: TableOptions): Team => {
  if (hub === undefined || year === undefined) {
    throw refusal(
      `${nameOf(path)}: expected --hub CODE and --year YEAR beside a CSV table, which does not say them`,
    );
  }
  if (!isHubCode(hub))
    throw refusal(`--hub: expected a hub code such as WM2, received ${JSON.stringify(hub)}`);
  const checked = teamFromCsv(text, { hub, academicYear: yearOf(year) });
  if (checked.ok) return checked.value;
  throw refusal(...checked.faults.map((fault) => `${nameOf(path)}: ${csvFaultInWords(fault)}`));
};
