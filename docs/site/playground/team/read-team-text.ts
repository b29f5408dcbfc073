import { csvFaultInWords, teamFromCsv } from "@maths-hubs/formats/csv";
import { answered } from "../answered.ts";
import { isJsonObject, jsonOf, type Json } from "../json.ts";
import { readAt } from "../draft.ts";

/** What was pasted: a document to take over, or what is wrong with it. */
export type ReadText =
  | { readonly ok: true; readonly document: Json }
  | { readonly ok: false; readonly faults: readonly string[] };

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
  const others = isJsonObject(current) ? current : {};
  return { ok: true, document: { ...others, ...jsonCopy(read.answer.value) } };
};

const jsonCopy = (value: unknown): Record<string, Json> => {
  const copy = jsonOf(JSON.stringify(value));
  return isJsonObject(copy) ? { ...copy } : {};
};

/**
 * Reads a team from JSON, or from a table as a spreadsheet gives it to the clipboard.
 *
 * @param text - what was pasted, or the text of a file
 * @param current - the document of the page; a table takes hub and year from it
 */
export const readTeamText = (text: string, current: Json): ReadText => {
  if (!text.trimStart().startsWith("{")) return readTable(text, current);
  const read = answered(() => jsonOf(text));
  return read.ok ? { ok: true, document: read.answer } : { ok: false, faults: [read.message] };
};
