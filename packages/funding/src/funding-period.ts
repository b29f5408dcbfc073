import { academicYear, periodOfAcademicYear } from "@maths-hubs/calendar";
import type { FundingPeriod, Grant, LedgerEntry } from "@maths-hubs/model";

/** The days within which activity is paid for: the host's, or the academic year. */
export const fundingPeriodOf = ({ fundingPeriod, academicYear: year }: Grant): FundingPeriod =>
  fundingPeriod ?? periodOfAcademicYear(academicYear(year));

/** The day of the activity that an entry pays for. */
export const activityDayOf = ({ activityOn, on }: LedgerEntry): string => activityOn ?? on;

/** Whether a day lies in a stretch of days, both ends included. */
export const isWithin = (day: string, { from, to }: FundingPeriod): boolean => from <= day && day <= to;
