import { civilOf } from "./civil-day.ts";
import { dayNumber } from "./day-number.ts";
import type { PlainDate } from "./plain-date.ts";

const monthNames: readonly string[] =
  /* @__PURE__ */ "January February March April May June July August September October November December".split(
    " ",
  );

/**
 * Writes a date for people, as gov.uk does: day without a leading zero, month in full, year.
 *
 * @example
 * ```ts
 * import { plainDate, writeOut } from "@maths-hubs/calendar";
 *
 * writeOut(plainDate("2023-11-01")); // => "1 November 2023"
 * ```
 */
export const writeOut = (date: PlainDate): string => {
  const { year, month, dayOfMonth } = civilOf(dayNumber(date));
  return `${dayOfMonth} ${monthNames[month - 1]} ${year}`;
};
