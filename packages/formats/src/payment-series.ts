import { dayNumber, periodOfAcademicYear, academicYear, plainDate, type Period } from "@maths-hubs/calendar";
import type { Grant, GrantReport, LedgerEntry } from "@maths-hubs/model";
import { penceOf } from "./pounds-in-words.ts";

/** A sum that has been reached on a day, in pence. */
export interface SumOnDay {
  /** Days from the first day of the academic year. */
  readonly day: number;
  /** Everything up to and on that day, in pence. */
  readonly pence: number;
}

/** What the chart of payments draws: sums that grow over an academic year. */
export interface PaymentSeries {
  /** The academic year. */
  readonly period: Period;
  /** Its length. */
  readonly days: number;
  /** Payments as they are planned; `null` where the profile cannot be told. */
  readonly planned: readonly SumOnDay[] | null;
  /** Payments received; `null` where the grant does not say. */
  readonly paid: readonly SumOnDay[] | null;
  /** Money spent; `null` without an outturn or a ledger. */
  readonly spent: readonly SumOnDay[] | null;
  /** Money spent, promised and expected; `null` without an outturn or a ledger. */
  readonly expected: readonly SumOnDay[] | null;
  /** The day of the outturn; `null` where it lies outside the year, or there is none. */
  readonly today: number | null;
  /** How many amounts lie outside the year and stand at its ends. */
  readonly outside: number;
}

interface Dated {
  readonly on: string;
  readonly amount: string;
}

/** Adds up what a grant and its report say, day by day; entries that do not count are left out, as in the outturn. */
export const paymentSeries = (grant: Grant, report: GrantReport): PaymentSeries => {
  const period = periodOfAcademicYear(academicYear(report.academicYear));
  const first = dayNumber(period.from);
  const last = dayNumber(period.to) - first;
  const dayOf = (date: string): number => dayNumber(plainDate(date)) - first;
  const planned = plannedOf(report);
  const counted = countedOf(grant, report);
  const lists = [planned, report.payments, counted].filter((list) => list !== null);
  const dates = lists.flatMap((list) => list.map(({ on }) => dayOf(on)));
  const sums = (list: readonly Dated[] | null): readonly SumOnDay[] | null =>
    list === null ? null : sumsOf(list, (date) => Math.min(last, Math.max(0, dayOf(date))));
  const today = report.asOf === null ? null : dayOf(report.asOf);
  return {
    period,
    days: last + 1,
    planned: sums(planned),
    paid: sums(report.payments),
    spent: sums(counted?.filter(({ kind }) => kind === "actual") ?? null),
    expected: sums(counted),
    today: today === null || today < 0 || today > last ? null : today,
    outside: dates.filter((day) => day < 0 || day > last).length,
  };
};

/** Lines without a day, such as a remainder kept apart, have no place on the axis; an unknown amount leaves all open. */
const plannedOf = ({ profile }: GrantReport): readonly Dated[] | null => {
  if (profile === null || profile.total === null) return null;
  return profile.lines.flatMap(({ due, amount }) =>
    due === undefined || amount === null ? [] : [{ on: due, amount }],
  );
};

/** A ledger that is left out is unknown, not empty. */
const countedOf = ({ ledger }: Grant, { outturn }: GrantReport): readonly LedgerEntry[] | null => {
  if (ledger === undefined || outturn === null) return null;
  const paths = new Set(outturn.refused.map(({ path }) => path));
  return ledger.filter((_, index) => !paths.has(`/ledger/${index}`));
};

const sumsOf = (list: readonly Dated[], dayOf: (date: string) => number): readonly SumOnDay[] => {
  const byDay = new Map<number, number>();
  for (const { on, amount } of list) byDay.set(dayOf(on), (byDay.get(dayOf(on)) ?? 0) + penceOf(amount));
  let pence = 0;
  return [...byDay]
    .toSorted(([one], [other]) => one - other)
    .map(([day, added]) => {
      pence += added;
      return { day, pence };
    });
};
