import { calendarError } from "./calendar-error.ts";
import { addDays, daysBetween } from "./day-number.ts";
import type { PlainDate } from "./plain-date.ts";
import { compareDates } from "./plain-date.ts";

/** A stretch of days of which both ends count: 1 to 30 November is thirty days. */
export interface Period {
  /** The first day that counts. */
  readonly from: PlainDate;
  /** The last day that counts; the same as `from` for a period of one day, never earlier. */
  readonly to: PlainDate;
}

/**
 * Builds a period from its first and last day, both of which count.
 *
 * @throws a {@link CalendarError} with code `period-reversed` if the last day is before the first, and `invalid-date` if an
 * unchecked text was passed off as a date.
 *
 * @example
 * ```ts
 * import { period, plainDate } from "@maths-hubs/calendar";
 *
 * period(plainDate("2023-11-01"), plainDate("2023-11-30")); // => { from: "2023-11-01", to: "2023-11-30" }
 * period(plainDate("2023-11-30"), plainDate("2023-11-01")); // throws period-reversed
 * ```
 */
export const period = (from: PlainDate, to: PlainDate): Period => {
  if (daysBetween(from, to) >= 0) return { from, to };
  throw calendarError("period-reversed", {
    received: to,
    expected: `a last day on or after the first, ${from}`,
  });
};

/**
 * Counts the days of a period with both its ends, so never less than 1.
 *
 * @example
 * ```ts
 * import { lengthInDays, period, plainDate } from "@maths-hubs/calendar";
 *
 * lengthInDays(period(plainDate("2023-11-01"), plainDate("2023-11-30"))); // => 30
 * ```
 */
export const lengthInDays = ({ from, to }: Period): number => daysBetween(from, to) + 1;

/**
 * Whether a date falls in a period, its first and last day included.
 *
 * @example
 * ```ts
 * import { includesDate, period, plainDate } from "@maths-hubs/calendar";
 *
 * const november = period(plainDate("2023-11-01"), plainDate("2023-11-30"));
 * includesDate(november, plainDate("2023-11-30")); // => true
 * includesDate(november, plainDate("2023-12-01")); // => false
 * ```
 */
export const includesDate = ({ from, to }: Period, date: PlainDate): boolean => from <= date && date <= to;

/**
 * Whether two periods have at least one day in common; periods that merely follow each other do not.
 *
 * @example
 * ```ts
 * import { period, periodsOverlap, plainDate } from "@maths-hubs/calendar";
 *
 * const autumn = period(plainDate("2023-09-01"), plainDate("2023-12-31"));
 * periodsOverlap(autumn, period(plainDate("2023-12-31"), plainDate("2024-03-31"))); // => true
 * periodsOverlap(autumn, period(plainDate("2024-01-01"), plainDate("2024-03-31"))); // => false
 * ```
 */
export const periodsOverlap = (first: Period, second: Period): boolean =>
  first.from <= second.to && second.from <= first.to;

/**
 * Finds the days that two periods have in common, or `undefined` when there are none.
 *
 * @example
 * ```ts
 * import { overlapOf, period, plainDate } from "@maths-hubs/calendar";
 *
 * const year = period(plainDate("2023-09-01"), plainDate("2024-08-31"));
 * overlapOf(year, period(plainDate("2024-04-01"), plainDate("2025-03-31"))); // => { from: "2024-04-01", to: "2024-08-31" }
 * overlapOf(year, period(plainDate("2024-09-01"), plainDate("2025-08-31"))); // => undefined
 * ```
 */
export const overlapOf = (first: Period, second: Period): Period | undefined => {
  if (!periodsOverlap(first, second)) return undefined;
  return {
    from: first.from < second.from ? second.from : first.from,
    to: first.to < second.to ? first.to : second.to,
  };
};

/**
 * Cuts a period into tiles that together are exactly the period: each cut date begins a new tile.
 *
 * Cut dates may come in any order and more than once; those on or before the first day, or after the last, cut nothing.
 *
 * @example
 * ```ts
 * import { period, plainDate, splitPeriod } from "@maths-hubs/calendar";
 *
 * const november = period(plainDate("2023-11-01"), plainDate("2023-11-30"));
 * splitPeriod(november, [plainDate("2023-11-16")]); // => [{ from: "2023-11-01", to: "2023-11-15" }, { from: "2023-11-16", to: "2023-11-30" }]
 * ```
 */
export const splitPeriod = ({ from, to }: Period, cutDates: readonly PlainDate[]): Period[] => {
  const inside = cutDates.filter((date) => from < date && date <= to);
  const firstDays = [...new Set([from, ...inside])];
  firstDays.sort(compareDates);
  return firstDays.map((firstDay, index) => {
    const next = firstDays[index + 1];
    return { from: firstDay, to: next === undefined ? to : addDays(next, -1) };
  });
};

/**
 * Joins periods that overlap or follow each other without a gap, and returns what remains in order of time.
 *
 * @example
 * ```ts
 * import { joinAdjacent, period, plainDate } from "@maths-hubs/calendar";
 *
 * const firstHalf = period(plainDate("2023-11-01"), plainDate("2023-11-15"));
 * const secondHalf = period(plainDate("2023-11-16"), plainDate("2023-11-30"));
 * joinAdjacent([secondHalf, firstHalf]); // => [{ from: "2023-11-01", to: "2023-11-30" }]
 * ```
 */
export const joinAdjacent = (periods: readonly Period[]): Period[] => {
  const joined: Period[] = [];
  const inOrder = [...periods];
  inOrder.sort((first, second) => compareDates(first.from, second.from));
  for (const next of inOrder) {
    const last = joined.at(-1);
    if (last === undefined || daysBetween(last.to, next.from) > 1)
      joined.push({ from: next.from, to: next.to });
    else if (next.to > last.to) joined[joined.length - 1] = { from: last.from, to: next.to };
  }
  return joined;
};
