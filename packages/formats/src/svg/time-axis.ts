import {
  academicYear,
  dayNumber,
  fromDayNumber,
  periodOfAcademicYear,
  plainDate,
} from "@maths-hubs/calendar";
import { monthsOf, type AxisMonth } from "../month-axis.ts";

/** Where days stand from left to right. */
export interface TimeAxis {
  /** The left end. */
  readonly left: number;
  /** The right end. */
  readonly right: number;
  /** The months, from left to right. */
  readonly months: readonly AxisMonth[];
  /** Where a day so many days after the first begins. */
  readonly x: (days: number) => number;
  /** Where a date begins; outside the axis, its nearest end. */
  readonly begin: (date: string) => number;
  /** Where a date ends; outside the axis, its nearest end. */
  readonly end: (date: string) => number;
  /** Whether the axis has the date. */
  readonly has: (date: string) => boolean;
}

/** Days on either side of the academic year up to which the axis grows with the dates it has to hold. */
const mostDaysBeyond = 92;

/** An axis of whole months that holds academic years, and dates within three months on either side of it. */
export const timeAxis = (
  years: readonly [string, ...string[]],
  dates: readonly string[],
  { left, right }: { readonly left: number; readonly right: number },
): TimeAxis => {
  const period = spanOf(years, dates);
  const first = dayNumber(plainDate(period.from));
  const days = dayNumber(plainDate(period.to)) - first + 1;
  const x = (day: number): number => left + (Math.min(days, Math.max(0, day)) / days) * (right - left);
  const dayOf = (date: string): number => dayNumber(plainDate(date)) - first;
  return {
    left,
    right,
    months: monthsOf({ period }),
    x,
    begin: (date) => x(dayOf(date)),
    end: (date) => x(dayOf(date) + 1),
    has: (date) => period.from <= date && date <= period.to,
  };
};

const spanOf = (
  years: readonly [string, ...string[]],
  dates: readonly string[],
): { readonly from: string; readonly to: string } => {
  const inOrder = years.toSorted();
  const { from } = periodOfAcademicYear(academicYear(inOrder[0] ?? years[0]));
  const { to } = periodOfAcademicYear(academicYear(inOrder.at(-1) ?? years[0]));
  const earliest = fromDayNumber(dayNumber(from) - mostDaysBeyond);
  const latest = fromDayNumber(dayNumber(to) + mostDaysBeyond);
  let first: string = from;
  let last: string = to;
  for (const date of dates) {
    if (date >= earliest && date < first) first = date;
    if (date <= latest && date > last) last = date;
  }
  return { from: `${first.slice(0, 8)}01`, to: last === to ? to : lastOfMonth(last) };
};

const lastOfMonth = (date: string): string => {
  const inNextMonth = fromDayNumber(dayNumber(plainDate(`${date.slice(0, 8)}28`)) + 4);
  return fromDayNumber(dayNumber(plainDate(`${inNextMonth.slice(0, 8)}01`)) - 1);
};
