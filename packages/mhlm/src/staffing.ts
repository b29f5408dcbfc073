import {
  academicYear,
  isPlainDate,
  periodOfAcademicYear,
  type Period,
  type PlainDate,
} from "@maths-hubs/calendar";
import {
  groupOfAppointment,
  invalidDocument,
  shownBriefly,
  type Appointment,
  type Dated,
  type FaultCode,
  type Group,
  type Team,
} from "@maths-hubs/model";
import { toHundredths } from "@maths-hubs/rulekit";

/** An appointment ready to be judged: a person in it, its group settled, its dates and days exact. */
export interface Post {
  /** JSON Pointer to the appointment. */
  readonly path: string;
  /** Who holds it. */
  readonly person: string;
  /** The appointment as the document has it. */
  readonly appointment: Appointment;
  /** The group its days count for. */
  readonly group: Group;
  /** Hundredths of a day a week; `undefined` where the appointment does not say. */
  readonly hundredths: number | undefined;
  /** First day. */
  readonly from: PlainDate;
  /** Last day. */
  readonly to: PlainDate;
}

/** A dated entry of another block, with its place in the document. */
export interface Placed<Entry> {
  /** JSON Pointer to the entry. */
  readonly path: string;
  /** The entry as the document has it. */
  readonly entry: Entry;
  /** First day. */
  readonly from: PlainDate;
  /** Last day. */
  readonly to: PlainDate;
}

/** A team read once, for as many dates as are asked. */
export interface Staffing {
  readonly team: Team;
  readonly year: Period;
  readonly posts: readonly Post[];
}

/**
 * Reads a team for judging. A vacancy is no post.
 *
 * @throws an `InvalidDocumentError` with code `invalid-document` if a date, a number of days or a group cannot be used
 */
export const staffingOf = (team: Team): Staffing => {
  const year = periodOfAcademicYear(academicYear(team.academicYear));
  const posts: Post[] = [];
  team.appointments.forEach((appointment, index) => {
    const person = appointment.person ?? null;
    if (person === null) return;
    const path = `/appointments/${index}`;
    const group = groupOfAppointment(appointment) ?? refuse(`${path}/group`, "group-missing", "a group");
    const { from, to } = daysOf(appointment, path, year);
    posts.push({ path, person, appointment, group, hundredths: hundredthsOf(appointment, path), from, to });
  });
  return { team, year, posts };
};

/** The entries of a block with their place and their dates; `undefined` where the block is left out. */
export const placedEntries = <Entry extends Dated>(
  { year }: Staffing,
  block: string,
  entries: readonly Entry[] | undefined,
): readonly Placed<Entry>[] | undefined =>
  entries?.map((entry, index) => {
    const path = `/${block}/${index}`;
    return { path, entry, ...daysOf(entry, path, year) };
  });

/** Whether a stretch of days includes a date; plain dates compare as text. */
export const runsOn = (stretch: Period, on: PlainDate): boolean => stretch.from <= on && on <= stretch.to;

const daysOf = (entry: Dated, path: string, year: Period): Period => {
  const from = entry.from === undefined ? year.from : plainDateAt(entry.from, `${path}/from`);
  const to = entry.to === undefined ? year.to : plainDateAt(entry.to, `${path}/to`);
  return from <= to ? { from, to } : refuse(`${path}/to`, "period-reversed", `a day from ${from} on`, to);
};

const plainDateAt = (text: string, path: string): PlainDate =>
  isPlainDate(text) ? text : refuse(path, "invalid-date", "a day of the calendar as YYYY-MM-DD", text);

const hundredthsOf = ({ daysPerWeek }: Appointment, path: string): number | undefined => {
  if (daysPerWeek === undefined) return undefined;
  // A third decimal or infinity has no hundredths.
  const hundredths = daysPerWeek >= 0 ? exactHundredths(daysPerWeek) : undefined;
  return (
    hundredths ??
    refuse(`${path}/daysPerWeek`, "invalid-days", "days a week from 0 with at most two decimals", daysPerWeek)
  );
};

const exactHundredths = (days: number): number | undefined => {
  if (!Number.isFinite(days)) return undefined;
  try {
    return toHundredths(days);
  } catch {
    return undefined;
  }
};

const refuse = (path: string, code: FaultCode, expected: string, received?: unknown): never => {
  throw invalidDocument("team", [{ path, code, expected, received: shownBriefly(received) }]);
};
