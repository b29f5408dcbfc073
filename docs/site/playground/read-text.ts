import { answered } from "./answered.ts";
import { isJsonObject, jsonOf, type Json, type JsonObject } from "./json.ts";

/** What was pasted: a document to take over, or what is wrong with it. */
export type ReadText =
  | { readonly ok: true; readonly document: Json }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Whether a text means to be a document rather than a table. */
export const meansJson = (text: string): boolean => text.trimStart().startsWith("{");

/** A document from JSON text; it need not be right, since its faults belong beside the fields. */
export const readJson = (text: string): ReadText => {
  const read = answered(() => jsonOf(text.trim()));
  return read.ok ? { ok: true, document: read.answer } : { ok: false, faults: [read.message] };
};

/** What the library has read, as plain JSON. */
export const jsonCopy = (value: unknown): Json => jsonOf(JSON.stringify(value));

/** The keys of a document; none where it is no object. */
export const keysOf = (document: Json): JsonObject => (isJsonObject(document) ? document : {});
