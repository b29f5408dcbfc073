export type { AcademicYear } from "./academic-year.ts";
export {
  academicYear,
  academicYearOf,
  addAcademicYears,
  isAcademicYear,
  periodOfAcademicYear,
  startYearOf,
} from "./academic-year.ts";
export type { CountedDate } from "./add-working-days.ts";
export { addWorkingDays } from "./add-working-days.ts";
export type { BankHoliday } from "./bank-holidays.ts";
export { bankHolidaysOf } from "./bank-holidays.ts";
export type { CalendarError, CalendarErrorCode } from "./calendar-error.ts";
export { isCalendarError } from "./calendar-error.ts";
export type { DayOfWeek } from "./day-number.ts";
export { addDays, dayNumber, dayOfWeek, daysBetween, fromDayNumber } from "./day-number.ts";
export type { Deadline, Notice } from "./deadline.ts";
export { deadlineBefore } from "./deadline.ts";
export { fromGovUk } from "./gov-uk.ts";
export type { HolidayList } from "./holiday-list.ts";
export { englandAndWales, holidayList, withClosures } from "./holiday-list.ts";
export type { Period } from "./period.ts";
export {
  includesDate,
  joinAdjacent,
  lengthInDays,
  overlapOf,
  period,
  periodsOverlap,
  splitPeriod,
} from "./period.ts";
export type { PlainDate } from "./plain-date.ts";
export { compareDates, isPlainDate, plainDate } from "./plain-date.ts";
export type { WorkingDayOptions } from "./working-days.ts";
export { isWorkingDay } from "./working-days.ts";
export type { WorkingDayCount } from "./working-days-between.ts";
export { workingDaysBetween } from "./working-days-between.ts";
export { writeOut } from "./write-out.ts";
