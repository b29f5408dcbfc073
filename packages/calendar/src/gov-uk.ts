import { calendarError } from "./calendar-error.ts";
import type { HolidayList } from "./holiday-list.ts";
import { holidayList } from "./holiday-list.ts";
import type { PlainDate } from "./plain-date.ts";
import { isPlainDate } from "./plain-date.ts";

const refuse = (path: string, received: unknown, expected: string): never => {
  throw calendarError("invalid-gov-uk-json", { received, expected, path });
};

/** An object's own value; names that it only inherits do not count. */
const own = (value: unknown, key: string, path: string): unknown => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return refuse(path, value, `an object with the key "${key}"`);
  }
  const property = Object.getOwnPropertyDescriptor(value, key);
  return property === undefined ? refuse(`${path}/${key}`, undefined, `the key "${key}"`) : property.value;
};

const dateOf = (event: unknown, path: string): PlainDate => {
  const date = own(event, "date", path);
  return isPlainDate(date) ? date : refuse(`${path}/date`, date, "a calendar day written YYYY-MM-DD");
};

/**
 * Reads the JSON that gov.uk serves at `https://www.gov.uk/bank-holidays.json`, already parsed, as the list of holidays.
 *
 * Takes the dates of the division `england-and-wales`; other divisions, titles and notes are left alone. The list covers
 * the whole calendar years from its first event to its last.
 *
 * @param json - the parsed document; the package itself fetches nothing.
 * @throws a {@link CalendarError} with code `invalid-gov-uk-json` and the `path` of the fault if the document has another shape.
 *
 * @example
 * ```ts
 * import { fromGovUk } from "@maths-hubs/calendar";
 *
 * const events = [{ title: "New Year’s Day", date: "2019-01-01", notes: "", bunting: true }];
 * fromGovUk({ "england-and-wales": { division: "england-and-wales", events } }).dates; // => ["2019-01-01"]
 * fromGovUk({ scotland: {} }); // throws invalid-gov-uk-json
 * ```
 */
export const fromGovUk = (json: unknown): HolidayList => {
  const path = "/england-and-wales/events";
  const events = own(own(json, "england-and-wales", ""), "events", "/england-and-wales");
  if (!Array.isArray(events) || events.length === 0)
    return refuse(path, events, "a list of at least one event");
  // Not map, which would pass over a hole in the list.
  return holidayList(Array.from(events, (event: unknown, index) => dateOf(event, `${path}/${index}`)));
};
