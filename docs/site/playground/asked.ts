import { isPlainDate } from "@maths-hubs/calendar";
import { shownBriefly } from "@maths-hubs/model";
import { isJsonObject, type Json, type JsonObject } from "./json.ts";
import { textOfValue } from "./field-text.ts";

/** A part of a question as it was typed: what it says, or what is wrong with it as half a sentence. */
export type Asked<T> =
  | { readonly value: T; readonly fault?: undefined }
  | { readonly value?: undefined; readonly fault: string };

/** What a setting shows in its field. */
export const textOfSetting = (settings: JsonObject, key: string): string =>
  textOfValue(Object.hasOwn(settings, key) ? settings[key] : undefined);

/** The settings with one of them typed anew; an empty one is left out. */
export const withSetting = (settings: JsonObject, key: string, value: Json | undefined): JsonObject => {
  const others = Object.entries(settings).filter(([name]) => name !== key);
  const changed = Object.fromEntries([...others, ...(isBlank(value) ? [] : [[key, value]])]);
  return isJsonObject(changed) ? changed : {};
};

const isBlank = (value: Json | undefined): boolean =>
  value === undefined || (typeof value === "string" && value.trim() === "");

/** The date that a question is asked on; `null` where none is typed. */
export const askedDate = (text: string): Asked<string | null> => {
  const trimmed = text.trim();
  if (trimmed === "") return { value: null };
  if (isPlainDate(trimmed)) return { value: trimmed };
  return { fault: `expected a calendar day written YYYY-MM-DD, received ${shownBriefly(trimmed)}` };
};

/** One of the known choices. */
export const askedChoice = <T extends string>(text: string, choices: readonly T[]): Asked<T> => {
  const value = choices.find((choice) => choice === text);
  if (value !== undefined) return { value };
  return { fault: `expected one of ${choices.join(", ")}, received ${shownBriefly(text)}` };
};
