import { csvFaultInWords, teamFromCsv } from "@maths-hubs/formats/csv";
import { answered } from "../answered.ts";
import type { Json } from "../json.ts";
import { readAt } from "../draft.ts";
import { jsonCopy, keysOf, meansJson, readJson, type ReadText } from "../read-text.ts";

const textAt = (document: Json, key: string): string => {
  const value = readAt(document, [key]);
  return typeof value === "string" ? value : "";
};

const readTable = (text: string, current: Json): ReadText => {
  const head = { hub: textAt(current, "hub"), academicYear: textAt(current, "academicYear") };
  const read = answered(() => teamFromCsv(text, head));
  if (!read.ok)
    return { ok: false, faults: [`The table needs the hub and the year of this page: ${read.message}`] };
  if (!read.answer.ok) return { ok: false, faults: read.answer.faults.map(csvFaultInWords) };
  // The table replaces the appointments alone; what else the document says stays.
  return { ok: true, document: { ...keysOf(current), ...keysOf(jsonCopy(read.answer.value)) } };
};

/**
 * Reads a team from JSON, or from a table as a spreadsheet gives it to the clipboard.
 *
 * @param text - what was pasted, or the text of a file
 * @param current - the document of the page; a table takes hub and year from it
 */
export const readTeamText = (text: string, current: Json): ReadText =>
  meansJson(text) ? readJson(text) : readTable(text, current);
