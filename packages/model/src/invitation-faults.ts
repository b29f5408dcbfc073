import type { Period } from "@maths-hubs/calendar";
import { shownBriefly, type Fault, type FaultCode } from "./fault.ts";
import type { Workshop } from "./workshop.ts";

/** The academic year that a document is about. */
export interface YearOfDocument {
  /** Its name, `2024/25`. */
  readonly name: string;
  /** Its days. */
  readonly year: Period;
}

/** What is wrong with the dates of an invitation: days outside the year or out of order, an answer after the event. */
export const invitationFaults = (
  { on, alsoOn = [], confirmedOn, apologiesOn }: Omit<Workshop, "point">,
  path: string,
  { name, year }: YearOfDocument,
): readonly Fault[] => {
  const days = [
    { day: on, at: `${path}/on` },
    ...alsoOn.map((day, n) => ({ day, at: `${path}/alsoOn/${n}` })),
  ];
  const outside = days
    .filter(({ day }) => day < year.from || day > year.to)
    .map(({ day, at }) =>
      fault(at, "outside-academic-year", `a day in ${name}, ${year.from} to ${year.to}`, day),
    );
  const unordered = days.slice(1).flatMap(({ day, at }, n) => {
    const before = days[n]?.day ?? "";
    const expected = `a day after ${before}, the day before it in the list`;
    return day > before ? [] : [fault(at, "dates-out-of-order", expected, day)];
  });
  const last = days.map(({ day }) => day).reduce((latest, day) => (day > latest ? day : latest));
  const late = [
    { day: confirmedOn, at: `${path}/confirmedOn` },
    { day: apologiesOn, at: `${path}/apologiesOn` },
  ].flatMap(({ day, at }) =>
    day === undefined || day <= last
      ? []
      : [fault(at, "dates-out-of-order", `a day that is not after the event, ${last}`, day)],
  );
  return [...outside, ...unordered, ...late];
};

const fault = (path: string, code: FaultCode, expected: string, received: string): Fault => ({
  path,
  code,
  expected,
  received: shownBriefly(received),
});
