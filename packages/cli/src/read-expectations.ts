import { faultInWords } from "@maths-hubs/model";
import { checkExpectations } from "@maths-hubs/model/schemas";
import { teamExpectations, type TeamExpectations } from "@maths-hubs/programme/roles";
import { customise, type Edition } from "@maths-hubs/rulekit";
import { nameOf, parseJson, readText } from "./read-document.ts";
import { isRefusedFor, refusal } from "./refusal.ts";
import type { Terminal } from "./terminal.ts";

/** Which edition the call asks for. */
interface EditionOptions {
  readonly carryForward?: boolean;
  readonly expectations?: string;
}

const publishedFor = (
  academicYear: string,
  carryForward: boolean,
  path: string,
): Edition<TeamExpectations> => {
  try {
    return teamExpectations.for(academicYear, { carryForward });
  } catch (error) {
    if (!isRefusedFor(error, "edition-not-published")) throw error;
    const published = teamExpectations.years.join(", ");
    const expected = `a year whose expectations are published (${published}), or a later one with --carry-forward`;
    throw refusal(`${nameOf(path)}: /academicYear: expected ${expected}, received "${academicYear}"`);
  }
};

/** The edition for a year, carried forward where asked, and with the host's own changes where a file gives them. */
export const editionFor = async (
  { academicYear, path }: { readonly academicYear: string; readonly path: string },
  { carryForward, expectations }: EditionOptions,
  terminal: Terminal,
): Promise<Edition<TeamExpectations>> => {
  const edition = publishedFor(academicYear, carryForward === true, path);
  if (expectations === undefined) return edition;
  const checked = checkExpectations(parseJson(expectations, await readText(expectations, terminal)));
  if (!checked.ok)
    throw refusal(...checked.faults.map((fault) => `${nameOf(expectations)}: ${faultInWords(fault)}`));
  const { citation, ...changes } = checked.value;
  return customise(edition, changes, citation);
};
