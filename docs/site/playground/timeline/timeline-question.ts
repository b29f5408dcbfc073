import { askedDate, textOfSetting, type Asked } from "../asked.ts";
import type { JsonObject } from "../json.ts";

/** How far ahead the page can look. */
export const daysAheadChoices: readonly number[] = [7, 14, 28, 56, 92];
const usualDaysAhead = 28;

/** The date to judge by; no date is guessed. */
export const askedDay = (settings: JsonObject): Asked<string> => {
  const asked = askedDate(textOfSetting(settings, "asOf"));
  if (asked.fault !== undefined) return asked;
  if (asked.value !== null) return { value: asked.value };
  return { fault: "expected a day to judge by, written YYYY-MM-DD, received nothing" };
};

/** How many days ahead to look; the usual number where the settings say none of the choices. */
export const daysAheadOf = (settings: JsonObject): number =>
  daysAheadChoices.find((days) => String(days) === textOfSetting(settings, "daysAhead")) ?? usualDaysAhead;
