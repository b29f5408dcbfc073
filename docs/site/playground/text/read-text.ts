import { answered } from "../answered.ts";
import { writtenAt } from "../draft.ts";
import { isJsonObject, jsonOf, type Json } from "../json.ts";
import { meansJson } from "../read-text.ts";

/**
 * Reads what was pasted or opened: a document of this page as JSON, or else a text to check. Every text is a text, so
 * nothing is refused; year and format of the page stay.
 *
 * @param text - what was pasted, or the text of a file
 * @param current - the document of the page
 */
export const readText = (text: string, current: Json): Json => {
  const read = answered(() => (meansJson(text) ? jsonOf(text) : null));
  const isDocument = read.ok && isJsonObject(read.answer) && Object.hasOwn(read.answer, "text");
  return isDocument ? read.answer : writtenAt(current, ["text"], text);
};
