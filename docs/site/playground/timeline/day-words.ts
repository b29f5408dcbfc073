import { plainDate, writeOut } from "@maths-hubs/calendar";
import type { Obligation } from "@maths-hubs/model";
import { counted } from "@maths-hubs/rulekit";

/** A day as a reader says it, "4 July 2025"; what is not known in words. */
export const dayInWords = (day: string | null, unknown = "no date"): string =>
  day === null ? unknown : writeOut(plainDate(day));

/** When something is due, when it was done, and how late. */
export const dueInWords = ({
  due,
  doneOn,
  daysLate,
}: Pick<Obligation, "due" | "doneOn" | "daysLate">): string =>
  [
    dayInWords(due),
    ...(doneOn === null ? [] : [`done ${dayInWords(doneOn)}`]),
    ...(daysLate === 0 ? [] : [`${counted(daysLate, "day", "days")} late`]),
  ].join("; ");
