import { plainDate, writeOut } from "@maths-hubs/calendar";
import type { OpenPeriod } from "./obligation.ts";

/**
 * A period in words, with as many of its ends as are known; nothing where neither is.
 *
 * @param period - first and last day, `null` where one is not known
 * @throws a `CalendarError` with code `invalid-date` if an end is no date
 *
 * @example
 * ```ts
 * import { periodInWords } from "@maths-hubs/model";
 *
 * periodInWords({ from: "2023-11-01", to: "2023-11-30" }); // => "1 November 2023 to 30 November 2023"
 * periodInWords({ from: null, to: "2024-10-07" }); // => "to 7 October 2024"
 * periodInWords({ from: null, to: null }); // => ""
 * ```
 */
export const periodInWords = ({ from, to }: OpenPeriod): string => {
  if (from === null) return to === null ? "" : `to ${inWords(to)}`;
  if (to === null) return `from ${inWords(from)}`;
  return from === to ? inWords(from) : `${inWords(from)} to ${inWords(to)}`;
};

const inWords = (date: string): string => writeOut(plainDate(date));
