import { isPlainDate } from "@maths-hubs/calendar";

/** A minute on the clock of one place, `YYYY-MM-DDTHH:MM`: a string without zone, and later ones are greater strings. */
export type LocalTime = string;

/**
 * Whether a text is a day of the calendar and a time of day, `00:00` to `23:59`, as the clocks of the place show them.
 *
 * @param text - what may be a local time
 *
 * @example
 * ```ts
 * import { isLocalTime } from "@maths-hubs/model";
 *
 * isLocalTime("2023-11-20T12:00"); // => true
 * isLocalTime("2023-11-20T24:00"); // => false
 * isLocalTime("2023-11-20T12:00Z"); // => false
 * ```
 */
export const isLocalTime = (text: string): text is LocalTime =>
  text.length === 16 &&
  text.charAt(10) === "T" &&
  isPlainDate(text.slice(0, 10)) &&
  /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text.slice(11));
