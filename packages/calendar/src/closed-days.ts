import { bankHolidayDays } from "./bank-holidays.ts";
import { dayOfCivil } from "./civil-day.ts";
import { dayNumber } from "./day-number.ts";
import type { HolidayList } from "./holiday-list.ts";
import { englandAndWales } from "./holiday-list.ts";
import { yearOf } from "./plain-date.ts";
import { isWeekday, weekdaysBefore } from "./weekday-index.ts";

/** The weekdays of one calendar year, as places in the row of weekdays, and which of them are closed. */
interface ClosedYear {
  /** The place of the year's first weekday. */
  readonly first: number;
  /** The place after the year's last weekday. */
  readonly end: number;
  /** The places of the holidays and closures that fall on weekdays, ascending, each once. */
  readonly places: readonly number[];
}

/** A list of holidays made ready for counting. */
export interface ClosedDays {
  readonly ofYear: (year: number) => ClosedYear;
  /** Whether the list is complete for every day from the first to the last. */
  readonly covers: (firstDay: number, lastDay: number) => boolean;
}

const daysByYear = ({ dates }: HolidayList): Map<number, number[]> => {
  const days = new Map<number, number[]>();
  for (const date of dates) {
    const day = dayNumber(date);
    const ofYear = days.get(yearOf(date));
    if (ofYear === undefined) days.set(yearOf(date), [day]);
    else ofYear.push(day);
  }
  return days;
};

const prepare = (list: HolidayList): ClosedDays => {
  const listed = daysByYear(list);
  const from = dayNumber(list.covers.from);
  const to = dayNumber(list.covers.to);
  const covers = (firstDay: number, lastDay: number): boolean => from <= firstDay && lastDay <= to;

  const closedYear = (year: number): ClosedYear => {
    const firstDay = dayOfCivil(year, 1, 1);
    const firstOfNext = dayOfCivil(year + 1, 1, 1);
    // The rules are asked only for what the list leaves open: they do not reach back before 1978.
    const computed = covers(firstDay, firstOfNext - 1)
      ? []
      : bankHolidayDays(year).filter((day) => !covers(day, day));
    const days = [...(listed.get(year) ?? []), ...computed].filter((day) => isWeekday(day));
    const places = [...new Set(days)].map((day) => weekdaysBefore(day));
    places.sort((first, second) => first - second);
    return { first: weekdaysBefore(firstDay), end: weekdaysBefore(firstOfNext), places };
  };

  const years = new Map<number, ClosedYear>();
  const ofYear = (year: number): ClosedYear => {
    const known = years.get(year);
    if (known !== undefined) return known;
    const made = closedYear(year);
    years.set(year, made);
    return made;
  };
  return { ofYear, covers };
};

const prepared = new WeakMap<HolidayList, ClosedDays>();

/** Only a frozen list may be remembered: another could change under the numbers kept for it. */
const cannotChange = (list: HolidayList): boolean =>
  Object.isFrozen(list) && Object.isFrozen(list.dates) && Object.isFrozen(list.covers);

/** The closed days of a list, prepared once for a frozen list and each time for any other. */
export const closedDaysOf = (list: HolidayList = englandAndWales()): ClosedDays => {
  const known = prepared.get(list);
  if (known !== undefined) return known;
  const made = prepare(list);
  if (cannotChange(list)) prepared.set(list, made);
  return made;
};
