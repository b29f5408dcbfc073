/** What went wrong, as a word that programs test; messages are for people and may change. */
export type CalendarErrorCode =
  | "invalid-date"
  | "date-out-of-range"
  | "period-reversed"
  | "invalid-academic-year"
  | "academic-year-out-of-range"
  | "year-out-of-range"
  | "working-days-out-of-range"
  | "months-out-of-range"
  | "empty-holiday-list"
  | "invalid-gov-uk-json";

/**
 * A plain `Error` with facts: test its `code` (or use {@link isCalendarError}), never its class, so that two copies
 * of the package in one application agree.
 */
export interface CalendarError extends Error {
  /** What went wrong. */
  readonly code: CalendarErrorCode;
  /** The refused value, written as in JSON and cut after forty characters; a type name for what is neither text nor number. */
  readonly received: string;
  /** What would have been accepted, in words. */
  readonly expected: string;
  /** A JSON Pointer to the refused value, where a document was read. */
  readonly path?: string;
}

/** The facts from which the one sentence of an error is composed. */
export interface CalendarErrorFacts {
  /** The refused value itself. */
  readonly received: unknown;
  /** What would have been accepted, in words. */
  readonly expected: string;
  /** A JSON Pointer to the refused value, where a document was read. */
  readonly path?: string;
}

const codes: Readonly<Record<CalendarErrorCode, true>> = {
  "invalid-date": true,
  "date-out-of-range": true,
  "period-reversed": true,
  "invalid-academic-year": true,
  "academic-year-out-of-range": true,
  "year-out-of-range": true,
  "working-days-out-of-range": true,
  "months-out-of-range": true,
  "empty-holiday-list": true,
  "invalid-gov-uk-json": true,
};

const longestShown = 40;

/** A refused value in at most a line, however long or odd it is. */
const show = (value: unknown): string => {
  if (typeof value === "string") {
    // JSON escapes line breaks and lone surrogates, so the sentence stays one printable line.
    const shown = JSON.stringify(value.slice(0, longestShown));
    return value.length > longestShown ? `${shown}…` : shown;
  }
  if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
};

/** Composes the error that every door of this package throws. */
export const calendarError = (
  code: CalendarErrorCode,
  { received, expected, path }: CalendarErrorFacts,
): CalendarError => {
  const shown = show(received);
  const place = path === undefined ? "" : ` at ${path === "" ? "the top" : path}`;
  const error = new Error(`Expected ${expected}${place}, received ${shown}.`);
  error.name = "CalendarError";
  return Object.assign(error, { code, received: shown, expected, ...(path === undefined ? {} : { path }) });
};

/**
 * Tells this package's refusals from every other thrown value by their `code`.
 *
 * @example
 * ```ts
 * import { isCalendarError } from "@maths-hubs/calendar";
 *
 * isCalendarError(new Error("something else")); // => false
 * ```
 */
export const isCalendarError = (value: unknown): value is CalendarError =>
  value instanceof Error &&
  "code" in value &&
  typeof value.code === "string" &&
  Object.hasOwn(codes, value.code);
