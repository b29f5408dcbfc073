/** A value that JSON can write. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** An object that JSON can write. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Whether a value is an object with keys: neither a list nor `null`. */
export const isJsonObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value is a list. */
export const isJsonList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/**
 * Reads JSON text; anything that is not JSON is an error with the code `not-json`.
 *
 * @throws an `Error` with code `not-json` and what the engine says of the place
 */
export const jsonOf = (text: string): Json => {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch (error) {
    const detail = error instanceof Error ? error.message : "";
    throw Object.assign(new Error(`This is not JSON: ${detail}`), { code: "not-json" as const });
  }
};
