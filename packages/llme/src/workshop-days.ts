import { plainDate } from "@maths-hubs/calendar";
import { lastDayOfEvent, type LocalLeader, type ProjectCode, type ProjectWorkshop } from "@maths-hubs/model";
import { fromHundredths, toHundredths } from "@maths-hubs/rulekit";

/** The days of one project's national workshops for one local leader, up to a date. */
export interface WorkshopDays {
  /** The project whose community met. */
  readonly project: ProjectCode;
  /** Days of workshops that have been held; `null` where one does not say its days. */
  readonly held: number | null;
  /** Days attended; `null` where it is open whether somebody was there, or for how long. */
  readonly attended: number | null;
  /** Days to be attended so far: all that were held, up to those that are funded. */
  readonly required: number | null;
  /** Days attended that are funded. */
  readonly funded: number | null;
  /** Days required that were not attended. */
  readonly shortfall: number | null;
  /** Days attended beyond those that are funded. */
  readonly excess: number | null;
}

/** The date, and how many days are funded. */
export interface WorkshopDaysQuestion {
  /** The date up to which workshops count, `YYYY-MM-DD`. */
  readonly on: string;
  /** Days funded for a person, project and year; an edition says 3. */
  readonly fundedDays: number;
}

/**
 * The days of national workshops that a local leader attended, for each project: how many are funded, how many are missing,
 * how many are beyond. Somebody who leads in several projects has several entries, each with its own funded days: the
 * handbook does not say otherwise, and a funder may want to look. Nothing is withheld on a shortfall.
 *
 * Clause: HBK-NCPC-days.
 *
 * @param leader - the local leader, with the national workshops of the year
 * @param question - the date, and the funded days of the edition
 * @throws a `CalendarError` with code `invalid-date` if the date is no day of the calendar; a `RulekitError` with code
 * `invalid-value` if a number of days has more than two decimals
 *
 * @example
 * ```ts
 * import { workshopDays } from "@maths-hubs/llme";
 * import { aLocalLeader } from "@maths-hubs/model/testing";
 *
 * const [days] = workshopDays(aLocalLeader(), { on: "2025-06-30", fundedDays: 3 });
 * days; // => { project: "NCP24-09", held: 3, attended: 3, required: 3, funded: 3, shortfall: 0, excess: 0 }
 * ```
 */
export const workshopDays = (
  { workshops = [] }: LocalLeader,
  { on, fundedDays }: WorkshopDaysQuestion,
): readonly WorkshopDays[] => {
  const day = plainDate(on);
  const projects = [...new Set(workshops.map(({ project }) => project))];
  return projects.map((project) => {
    const held = workshops.filter((one) => one.project === project && lastDayOfEvent(one) <= day);
    return { project, ...daysOf(held, toHundredths(fundedDays)) };
  });
};

const daysOf = (
  held: readonly ProjectWorkshop[],
  fundedHundredths: number,
): Omit<WorkshopDays, "project"> => {
  const offered = sumOf(held);
  const attended = sumOf(
    held.filter((one) => one.attended !== false),
    (one) => one.attended === undefined,
  );
  const required = offered === null ? null : Math.min(offered, fundedHundredths);
  return {
    held: inDays(offered),
    attended: inDays(attended),
    required: inDays(required),
    funded: inDays(attended === null ? null : Math.min(attended, fundedHundredths)),
    shortfall: inDays(required === null || attended === null ? null : Math.max(required - attended, 0)),
    excess: inDays(attended === null ? null : Math.max(attended - fundedHundredths, 0)),
  };
};

/** Hundredths of a day; `null` where one of them is open. */
const sumOf = (
  workshops: readonly ProjectWorkshop[],
  isOpen: (workshop: ProjectWorkshop) => boolean = () => false,
): number | null => {
  let sum = 0;
  for (const workshop of workshops) {
    if (workshop.days === undefined || isOpen(workshop)) return null;
    sum += toHundredths(workshop.days);
  }
  return sum;
};

const inDays = (hundredths: number | null): number | null =>
  hundredths === null ? null : fromHundredths(hundredths);
