import { daysBetween, plainDate } from "@maths-hubs/calendar";
import type { LocalTime } from "@maths-hubs/model";

/** Minutes on the clock from one local time to another, negative where the other is earlier. */
export const minutesBetween = (from: LocalTime, to: LocalTime): number =>
  daysBetween(dayOf(from), dayOf(to)) * 1440 + minuteOfDay(to) - minuteOfDay(from);

const dayOf = (time: LocalTime): ReturnType<typeof plainDate> => plainDate(time.slice(0, 10));

const minuteOfDay = (time: LocalTime): number => Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
