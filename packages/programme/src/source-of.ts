import { sources, type Source, type SourceId } from "./data/sources.ts";
import { invalidValue } from "./invalid-value-error.ts";

/** The document of an id. */
export interface KnownSource {
  /** The document was found. */
  readonly outcome: "known";
  /** The document. */
  readonly source: Source;
}

/** An id that belongs to none of the five documents. */
export interface UnknownSource {
  /** No document was found. */
  readonly outcome: "unknown";
  /** What was asked for, cut after a hundred characters. */
  readonly asked: string;
  /** The ids of the documents, any of which could have been meant. */
  readonly known: readonly SourceId[];
}

/**
 * The document that an id belongs to: the id of the document itself or that of a clause, which starts with it. Whether the
 * register has such a clause is not looked up.
 *
 * @param id - `HBK`, or a clause id such as `HBK-Gloss-MHL`
 * @throws an {@link InvalidValueError} with code `invalid-value` if it is no text
 *
 * @example
 * ```ts
 * import { sourceOf } from "@maths-hubs/programme/sources";
 *
 * const answer = sourceOf("GOALS-Pri-target");
 * answer.outcome === "known" && answer.source.title; // => "Maths Hub Strategic Goals 2024/25"
 * sourceOf("ANNEX-C"); // => { outcome: "unknown", asked: "ANNEX-C", known: ["SPEC", "ABOUT", "HBK", "GOALS", "BOOL"] }
 * ```
 */
export const sourceOf = (id: string): KnownSource | UnknownSource => {
  if (typeof id !== "string") throw invalidValue(id, "the id of a document or a clause, as text");
  const source = sources.find((one) => id === one.id || id.startsWith(`${one.id}-`));
  return source === undefined
    ? { outcome: "unknown", asked: id.slice(0, 100), known: sources.map((one) => one.id) }
    : { outcome: "known", source };
};
