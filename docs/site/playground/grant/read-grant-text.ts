import { csvFaultInWords, ledgerFromCsv } from "@maths-hubs/formats/csv";
import type { Json } from "../json.ts";
import { jsonCopy, keysOf, meansJson, readJson, type ReadText } from "../read-text.ts";

/**
 * Reads a grant from JSON, or its ledger from a table as a spreadsheet gives it to the clipboard or a file.
 *
 * @param text - what was pasted, or the text of a file
 * @param current - the document of the page; a table replaces its ledger alone, and what else it says stays
 */
export const readGrantText = (text: string, current: Json): ReadText =>
  meansJson(text) ? readJson(text) : readLedger(text, current);

const readLedger = (text: string, current: Json): ReadText => {
  const read = ledgerFromCsv(text);
  if (!read.ok) return { ok: false, faults: read.faults.map(csvFaultInWords) };
  return { ok: true, document: { ...keysOf(current), ledger: jsonCopy(read.value) } };
};
