import type { Json, JsonObject } from "../json.ts";
import { isJsonList } from "../json.ts";

/** The entries of a list that are plain texts; the document allows a text in the place of an object that says more. */
export const plainTexts = (list: Json | undefined): readonly string[] =>
  isJsonList(list) ? list.filter((entry) => typeof entry === "string") : [];

/**
 * The list with each plain text written out as an object, which says the same and has room for more.
 *
 * @param list - a list of a document
 * @param key - the key that the text belongs to
 */
export const writtenOut = (list: Json | undefined, key: string): readonly Json[] =>
  isJsonList(list)
    ? list.map((entry): Json => (typeof entry === "string" ? ({ [key]: entry } satisfies JsonObject) : entry))
    : [];
