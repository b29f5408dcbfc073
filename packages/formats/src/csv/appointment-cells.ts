import {
  functionIds,
  groups,
  isDaysPerWeek,
  isPersonId,
  isRoleId,
  referencePattern,
  shownBriefly,
  type FunctionId,
  type Group,
  type PersonId,
} from "@maths-hubs/model";
import type { CsvFault } from "./csv-fault.ts";
import { dayFirstDate } from "./day-first-date.ts";

/** What a cell says, or what is wrong with it. */
type CellReading<T> =
  | { readonly value: T }
  | { readonly fault: Pick<CsvFault, "code" | "expected" | "received"> };

/** Reads one cell that is not empty. */
export type CellReader<T> = (cell: string) => CellReading<T>;

/** A cell that cannot be read, and what would have been. */
export const cellRefusal = (
  code: CsvFault["code"],
  expected: string,
  received: string,
): CellReading<never> => ({
  fault: { code, expected, received: shownBriefly(received) },
});

/** A reference; a word such as TBC or n/a stands for nobody, and makes a vacancy. */
export const readPerson: CellReader<PersonId | null> = (cell) => {
  if (!referencePattern.test(cell) && cell.toLowerCase() !== "n/a")
    return cellRefusal(
      "invalid-reference",
      'an opaque reference such as "p-01", or an empty cell for a vacancy',
      cell,
    );
  return { value: isPersonId(cell) ? cell : null };
};

/** More roles than anybody has. */
const mostRoles = 50;

/** Roles with semicolons between them. */
export const readRoles: CellReader<readonly string[]> = (cell) => {
  const roles = entriesOf(cell);
  const odd = roles.find((role) => !isRoleId(role));
  const expected = 'role ids such as "maths-hub-lead", with ; between them';
  if (odd !== undefined) return cellRefusal("invalid-value", expected, odd);
  if (roles.length === 0) return cellRefusal("empty-cell", expected, cell);
  if (roles.length > mostRoles) return cellRefusal("too-many-entries", `at most ${mostRoles} roles`, cell);
  return { value: roles };
};

/** One of the two groups. */
export const readGroup: CellReader<Group> = (cell) => {
  const group = groups.find((known) => known === cell);
  if (group !== undefined) return { value: group };
  return cellRefusal("invalid-value", groups.map((known) => `"${known}"`).join(" or "), cell);
};

const digits = /^\d{1,12}(?:\.\d{1,12})?$/;

/** Days a week with a full stop before the decimals. */
export const readDaysPerWeek: CellReader<number> = (cell) => {
  const days = digits.test(cell) ? Number(cell) : Number.NaN;
  if (isDaysPerWeek(days)) return { value: days };
  return cellRefusal("invalid-days", 'days a week such as "2.5", with at most two decimals', cell);
};

/** With slashes or hyphens between them, the day always comes first. */
export const readDate: CellReader<string> = (cell) => {
  const date = dayFirstDate(cell);
  if (date !== undefined) return { value: date };
  return cellRefusal("invalid-date", "a day of the calendar as YYYY-MM-DD or DD/MM/YYYY", cell);
};

/** `lead-body`, or a reference to another body. */
export const readEmployer: CellReader<string> = (cell) =>
  referencePattern.test(cell)
    ? { value: cell }
    : cellRefusal("invalid-reference", 'a reference such as "lead-body"', cell);

/** Functions with semicolons between them. */
export const readFunctions: CellReader<readonly FunctionId[]> = (cell) => {
  const functions: FunctionId[] = [];
  for (const entry of entriesOf(cell)) {
    const known = functionIds.find((id) => id === entry);
    const expected = 'functions such as "leadership/1", with ; between them';
    if (known === undefined) return cellRefusal("invalid-value", expected, entry);
    functions.push(known);
  }
  return { value: functions };
};

/** The entries of a list in one cell; a semicolon at the end, or twice, adds none. */
const entriesOf = (cell: string): readonly string[] =>
  cell
    .split(";")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
