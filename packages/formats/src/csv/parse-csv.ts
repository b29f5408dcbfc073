import Papa from "papaparse";
import { unguarded } from "./formula-guard.ts";

/** The characters that spreadsheets of different locales put between cells. */
export type Delimiter = "," | ";" | "\t";

/** One row that is not blank. */
export interface CsvRow {
  /** Its number in a spreadsheet, from 1; blank rows count. */
  readonly row: number;
  /** Its cells, without formula guard and without blanks at the ends. */
  readonly cells: readonly string[];
}

/** A cell whose quotes do not close as they should; nothing after it can be told apart. */
export interface BrokenQuotes {
  /** The row that the cell is in. */
  readonly row: number;
  /** The position of the cell in its row, from 0. */
  readonly cell: number;
  /** The cell from its opening quote, as far as anybody wants to see it. */
  readonly text: string;
}

/** Many times what a team needs, blank rows included; what comes after it is not read. */
export const mostRows = 100_000;

/** The rows of a file, up to the first cell with broken quotes. */
export interface ParsedCsv {
  /** All rows that are not blank. */
  readonly rows: readonly CsvRow[];
  /** Where quotes ended the reading early. */
  readonly broken?: BrokenQuotes;
  /** Whether there are more rows than {@link mostRows}. */
  readonly isLonger: boolean;
}

/** One kind of line end, and no byte order mark: the parser below takes a file with several kinds for something else. */
export const withPlainLines = (text: string): string =>
  text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");

/** The rows of a text with plain line ends. */
export const parseCsv = (text: string, delimiter: Delimiter): ParsedCsv => {
  const { data, errors } = parse(text, delimiter);
  const [error] = errors;
  if (error?.index === undefined || error.row === undefined)
    return { rows: rowsOf(data.slice(0, mostRows)), isLonger: data.length > mostRows };
  // The index is that of the first character inside the quotes.
  const opening = error.index - 1;
  const cell = (parse(text.slice(0, opening), delimiter).data.at(-1)?.length ?? 1) - 1;
  return {
    rows: rowsOf(data.slice(0, error.row)),
    isLonger: false,
    broken: { row: error.row + 1, cell, text: text.slice(opening, opening + 60) },
  };
};

const parse = (text: string, delimiter: Delimiter): Papa.ParseResult<string[]> =>
  Papa.parse<string[]>(text, { delimiter, newline: "\n", preview: mostRows + 1 });

const rowsOf = (data: readonly (readonly string[])[]): readonly CsvRow[] =>
  data
    .map((cells, index) => ({ row: index + 1, cells: cells.map((cell) => unguarded(cell).trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
