import { dayNumber, fromDayNumber, plainDate } from "@maths-hubs/calendar";
import type { TeamYear } from "@maths-hubs/model";

/** A month of the year on an axis. */
export interface AxisMonth {
  /** Days from the first day of the year to the first of the month that is in it. */
  readonly start: number;
  /** Three letters. */
  readonly name: string;
  /** The calendar year. */
  readonly year: string;
}

const names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec";

/** The months of an academic year, from September to August. */
export const monthsOf = ({ period }: Pick<TeamYear, "period">): readonly AxisMonth[] => {
  const first = dayNumber(plainDate(period.from));
  const last = dayNumber(plainDate(period.to));
  const months: AxisMonth[] = [];
  for (let day = first; day <= last; day += 1) {
    const date = fromDayNumber(day);
    if (day !== first && !date.endsWith("-01")) continue;
    const month = Number(date.slice(5, 7));
    months.push({
      start: day - first,
      name: names.slice(month * 4 - 4, month * 4 - 1),
      year: date.slice(0, 4),
    });
  }
  return months;
};
