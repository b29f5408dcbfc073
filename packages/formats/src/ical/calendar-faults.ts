import { isPlainDate } from "@maths-hubs/calendar";
import { shownBriefly, type Fault } from "@maths-hubs/model";
import type { Calendar, CalendarEvent } from "./calendar.ts";

/** The last day whose next day can be written: the end of an event is the day after it. */
const lastDay = "9999-12-30";

/** Everything that keeps a calendar from being written as a file, in its order. */
export const calendarFaults = ({ asOf, events }: Calendar): readonly Fault[] => {
  const faults: Fault[] = [];
  if (!isPlainDate(asOf)) faults.push(dateFault("/asOf", asOf));
  const seen = new Set<string>();
  for (const [index, event] of events.entries()) {
    const isRepeated = seen.has(event.uid);
    seen.add(event.uid);
    if (!isRepeated && isSound(event)) continue;
    const found = [...eventFaults(event)];
    if (isRepeated) found.push(fault("uid", "duplicate-entry", "a uid of its own", event.uid));
    for (const one of found) faults.push({ ...one, path: `/events/${index}/${one.path}` });
  }
  return faults;
};

/** Asked first, and once: nearly every event has no fault. */
const isSound = ({ uid, from, to, sequence, remindDaysBefore }: CalendarEvent): boolean =>
  uid !== "" &&
  isPlainDate(from) &&
  from <= lastDay &&
  (to === undefined || (isPlainDate(to) && from <= to && to <= lastDay)) &&
  (sequence === undefined || isSequence(sequence)) &&
  (remindDaysBefore === undefined || remindDaysBefore.every(isNotice));

const isSequence = (value: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= 0x7f_ff_ff_ff;

const isNotice = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 366;

const fault = (path: string, code: Fault["code"], expected: string, received: unknown): Fault => ({
  path,
  code,
  expected,
  received: shownBriefly(received),
});

const dateFault = (path: string, received: unknown): Fault =>
  fault(path, "invalid-date", `a calendar day written YYYY-MM-DD, ${lastDay} at the latest`, received);

const isWritable = (date: string): boolean => isPlainDate(date) && date <= lastDay;

function* eventFaults({ uid, from, to, sequence, remindDaysBefore }: CalendarEvent): Iterable<Fault> {
  if (uid === "") yield fault("uid", "invalid-value", "a text that is not empty", uid);
  if (!isWritable(from)) yield dateFault("from", from);
  if (to !== undefined && !isWritable(to)) yield dateFault("to", to);
  else if (to !== undefined && to < from)
    yield fault("to", "period-reversed", `a last day on or after the first, ${from}`, to);
  if (sequence !== undefined && !isSequence(sequence))
    yield fault("sequence", "invalid-value", "a whole number from 0 to 2147483647", sequence);
  for (const [index, days] of (remindDaysBefore ?? []).entries()) {
    if (!isNotice(days))
      yield fault(`remindDaysBefore/${index}`, "invalid-value", "whole days from 0 to 366", days);
  }
}
