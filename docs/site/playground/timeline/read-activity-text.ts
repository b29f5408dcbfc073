import { answered } from "../answered.ts";
import { isJsonObject, jsonOf, type Json } from "../json.ts";

/** What was pasted: a document to take over, or what is wrong with it. */
export type ReadActivity =
  | { readonly ok: true; readonly document: Json }
  | { readonly ok: false; readonly faults: readonly string[] };

/**
 * Reads an activity from JSON. It need not be right: its faults belong beside the fields.
 *
 * @param text - what was pasted, or the text of a file
 */
export const readActivityText = (text: string): ReadActivity => {
  const read = answered(() => jsonOf(text));
  if (!read.ok) return { ok: false, faults: [read.message] };
  const document = read.answer;
  if (!isJsonObject(document)) {
    return {
      ok: false,
      faults: ["This is JSON, but no activity: expected an object with the fields of one."],
    };
  }
  if (document["document"] === "evaluation-timeline") {
    return {
      ok: false,
      faults: ["This is an answer, an evaluation timeline: expected the activity itself."],
    };
  }
  return { ok: true, document };
};
