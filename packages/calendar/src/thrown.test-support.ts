import type { CalendarError } from "./calendar-error.ts";
import { isCalendarError } from "./calendar-error.ts";

/** The refusal of a call, which must be one of this package's own. */
export const facts = (call: () => unknown): CalendarError => {
  try {
    call();
  } catch (error) {
    if (isCalendarError(error)) return error;
    throw error;
  }
  throw new Error("The call was not refused.");
};

export const codeOf = (call: () => unknown): string => facts(call).code;
