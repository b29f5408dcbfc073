import { plainDate, writeOut } from "@maths-hubs/calendar";

/** A day as a reader says it, "4 July 2025"; what is not known in words. */
export const dayInWords = (day: string | null, unknown = "no date"): string =>
  day === null ? unknown : writeOut(plainDate(day));
