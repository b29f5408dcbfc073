import { shownBriefly } from "@maths-hubs/model";
import type { CsvFault } from "./csv-fault.ts";
import type { CsvRow, Delimiter } from "./parse-csv.ts";

/** The columns of a table of appointments, in the order in which they are written. */
export const appointmentColumns = [
  "person",
  "roles",
  "group",
  "daysPerWeek",
  "from",
  "to",
  "employer",
  "functions",
] as const;

/** The name of one of the columns. */
export type AppointmentColumn = (typeof appointmentColumns)[number];

/** Without them a row says nothing. */
const required: readonly AppointmentColumn[] = ["person", "roles"];

/** What the header row says: the column at each position, as far as it is known, and what is wrong. */
export interface Header {
  /** The column at each position; `undefined` where it is unknown or stands for the second time. */
  readonly columns: readonly (AppointmentColumn | undefined)[];
  /** What is wrong with the header row. */
  readonly faults: readonly CsvFault[];
}

/** People write `Days per week`, `days_per_week` and `daysPerWeek`. */
const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s_"'-]+/g, "");

const byPlainName: ReadonlyMap<string, AppointmentColumn> = /* @__PURE__ */ new Map(
  appointmentColumns.map((column) => [column.toLowerCase(), column]),
);

/** The delimiter that shows the most known columns in the first line with a word: no name of a column holds one. */
export const delimiterOf = (text: string): Delimiter => {
  const word = Math.max(0, text.search(/[a-z]/i));
  const end = text.indexOf("\n", word);
  const line = text.slice(text.lastIndexOf("\n", word) + 1, end === -1 ? undefined : end);
  const known = (delimiter: Delimiter): number =>
    line.split(delimiter).filter((name) => byPlainName.has(plain(name))).length;
  const delimiters: readonly Delimiter[] = [",", ";", "\t"];
  return delimiters.reduce((best, next) => (known(next) > known(best) ? next : best));
};

/** More columns than any table of appointments has; a wider one is not looked at column by column. */
const mostColumns = 100;

/** Reads the header row; empty cells at its end, which spreadsheets leave, name nothing. */
export const readHeader = ({ row, cells }: CsvRow): Header => {
  const names = cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
  if (names.length > mostColumns) {
    const expected = `at most ${mostColumns} columns`;
    return {
      columns: [],
      faults: [{ row, code: "too-many-cells", expected, received: `${names.length} cells` }],
    };
  }
  const found = names.map((name) => byPlainName.get(plain(name)));
  const isRepeated = (index: number): boolean => found.indexOf(found[index]) < index;
  const faults = names.flatMap((name, index): CsvFault[] => {
    const column = found[index];
    const received = shownBriefly(name);
    if (column === undefined) {
      const expected = `one of the columns ${appointmentColumns.join(", ")}`;
      return [{ row, column: name, code: "unknown-column", expected, received }];
    }
    if (!isRepeated(index)) return [];
    return [{ row, column, code: "repeated-column", expected: "each column once", received }];
  });
  return {
    columns: found.map((column, index) => (isRepeated(index) ? undefined : column)),
    faults: [...faults, ...missingColumns(row, found)],
  };
};

const missingColumns = (row: number, found: readonly (AppointmentColumn | undefined)[]): CsvFault[] =>
  required
    .filter((column) => !found.includes(column))
    .map((column) => ({
      row,
      column,
      code: "missing-column",
      expected: `a column ${column}`,
      received: "nothing",
    }));
