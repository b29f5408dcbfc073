export { shownBriefly } from "@maths-hubs/rulekit";

/** What is wrong at one place of a document. */
export interface Fault {
  /** JSON Pointer to the place; empty for the whole document. */
  readonly path: string;
  /** What is wrong, stable across releases. */
  readonly code: FaultCode;
  /** What would have been accepted, in words. */
  readonly expected: string;
  /** What was there, shortened. */
  readonly received: string;
}

/** The kinds of fault that a document can have. */
export const faultCodes = [
  "after-as-at",
  "count-exceeds-total",
  "dates-out-of-order",
  "duplicate-entry",
  "ended-twice",
  "group-contradicts-role",
  "group-missing",
  "invalid-academic-year",
  "invalid-bands",
  "invalid-date",
  "invalid-days",
  "invalid-reference",
  "invalid-time",
  "invalid-value",
  "missing-key",
  "out-of-order",
  "outside-academic-year",
  "overlapping-agreements",
  "period-reversed",
  "roles-of-two-groups",
  "stated-twice",
  "too-many-entries",
  "unknown-key",
  "unknown-school",
  "wrong-type",
] as const;

/** One kind of fault. */
export type FaultCode = (typeof faultCodes)[number];

/** Whether a value of unknown origin is one of {@link faultCodes}. */
export const isFaultCode = (value: unknown): value is FaultCode =>
  typeof value === "string" && faultCodes.some((code) => code === value);

/** A document that is not what it should be: every fault, with its place and what was expected. */
export interface InvalidDocumentError extends Error {
  /** Tells this error from others; test this, not the class. */
  readonly code: "invalid-document";
  /** The kind of document that was expected, for example `team`. */
  readonly document: string;
  /** All faults found, in the order of the fields in the schema. */
  readonly faults: readonly Fault[];
}

/**
 * One line for one fault, as the command line prints it.
 *
 * @param fault - the fault
 *
 * @example
 * ```ts
 * import { faultInWords } from "@maths-hubs/model";
 *
 * const fault = { path: "/hub", code: "invalid-value", expected: "a hub code such as WM2", received: '"XX9"' } as const;
 * faultInWords(fault); // => '/hub: expected a hub code such as WM2, received "XX9"'
 * ```
 */
export const faultInWords = (fault: Fault): string =>
  onOneLine(
    `${fault.path === "" ? "(whole document)" : fault.path}: expected ${fault.expected}, received ${fault.received}`,
  );

/** Line ends, terminal codes and invisible characters of a stranger's keys and values, shown as escapes. */
const onOneLine = (words: string): string =>
  words.replaceAll(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );

/** The error that carries the faults of a document. */
export const invalidDocument = (document: string, faults: readonly Fault[]): InvalidDocumentError => {
  const [first] = faults;
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : "";
  const sentence = `Not a valid ${document} document: ${first === undefined ? "unknown fault" : faultInWords(first)}${more}.`;
  return Object.assign(new Error(sentence), { code: "invalid-document" as const, document, faults });
};
