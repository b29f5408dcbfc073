import { shownBriefly } from "@maths-hubs/model";
import type { CsvFault } from "./csv-fault.ts";
import type { CsvRow, Delimiter } from "./parse-csv.ts";

/** The columns that a kind of table may have. */
export interface TableColumns<Column extends string> {
  /** All of them, in the order in which they are written. */
  readonly columns: readonly Column[];
  /** Those without which a row says nothing. */
  readonly required: readonly Column[];
}

/** What the header row says: the column at each position, as far as it is known, and what is wrong. */
export interface TableHeader<Column extends string> {
  /** The column at each position; `undefined` where it is unknown or stands for the second time. */
  readonly columns: readonly (Column | undefined)[];
  /** What is wrong with the header row. */
  readonly faults: readonly CsvFault[];
}

/** People write `Days per week`, `days_per_week` and `daysPerWeek`. */
const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s_"'-]+/g, "");

const byPlainName = <Column extends string>(columns: readonly Column[]): ReadonlyMap<string, Column> =>
  new Map(columns.map((column) => [column.toLowerCase(), column]));

/** The delimiter that shows the most known columns in the first line with a word: no name of a column holds one. */
export const delimiterIn = (text: string, columns: readonly string[]): Delimiter => {
  const word = Math.max(0, text.search(/[a-z]/i));
  const end = text.indexOf("\n", word);
  const line = text.slice(text.lastIndexOf("\n", word) + 1, end === -1 ? undefined : end);
  const names = byPlainName(columns);
  const known = (delimiter: Delimiter): number =>
    line.split(delimiter).filter((name) => names.has(plain(name))).length;
  const delimiters: readonly Delimiter[] = [",", ";", "\t"];
  return delimiters.reduce((best, next) => (known(next) > known(best) ? next : best));
};

/** More columns than any table has; a wider one is not looked at column by column. */
const mostColumns = 100;

/** Reads the header row; empty cells at its end, which spreadsheets leave, name nothing. */
export const readTableHeader = <Column extends string>(
  { row, cells }: CsvRow,
  { columns, required }: TableColumns<Column>,
): TableHeader<Column> => {
  const names = cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
  if (names.length > mostColumns) {
    const expected = `at most ${mostColumns} columns`;
    return {
      columns: [],
      faults: [{ row, code: "too-many-cells", expected, received: `${names.length} cells` }],
    };
  }
  const known = byPlainName(columns);
  const found = names.map((name) => known.get(plain(name)));
  const isRepeated = (index: number): boolean => found.indexOf(found[index]) < index;
  const faults = names.flatMap((name, index): CsvFault[] => {
    const column = found[index];
    const received = shownBriefly(name);
    if (column === undefined) {
      const expected = `one of the columns ${columns.join(", ")}`;
      return [{ row, column: name, code: "unknown-column", expected, received }];
    }
    if (!isRepeated(index)) return [];
    return [{ row, column, code: "repeated-column", expected: "each column once", received }];
  });
  return {
    columns: found.map((column, index) => (isRepeated(index) ? undefined : column)),
    faults: [...faults, ...missingColumns(row, required, found)],
  };
};

const missingColumns = (
  row: number,
  required: readonly string[],
  found: readonly (string | undefined)[],
): CsvFault[] =>
  required
    .filter((column) => !found.includes(column))
    .map((column) => ({
      row,
      column,
      code: "missing-column",
      expected: `a column ${column}`,
      received: "nothing",
    }));
