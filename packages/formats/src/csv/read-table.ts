import { shownBriefly } from "@maths-hubs/model";
import type { CsvFault } from "./csv-fault.ts";
import { mostRows, parseCsv, withPlainLines, type BrokenQuotes, type CsvRow } from "./parse-csv.ts";
import { delimiterIn, readTableHeader, type TableColumns, type TableHeader } from "./table-header.ts";

/** A kind of table. */
export interface TableForm<Column extends string> extends TableColumns<Column> {
  /** What its rows are called, for example `appointments`. */
  readonly rows: string;
  /** As many rows as the document that it holds may have; a longer table is a mistake. */
  readonly most: number;
}

/** A row of a table: its cells by the name of their column, or why it could not be taken apart. */
export type TableRow<Column extends string> =
  | { readonly row: number; readonly cells: ReadonlyMap<Column, string> }
  | { readonly row: number; readonly fault: CsvFault };

/** A table taken apart, and what is wrong with it as a table. */
export interface Table<Column extends string> {
  /** Every row that is not blank, after the header. */
  readonly rows: readonly TableRow<Column>[];
  /** What is wrong with the header, the quotes and the length. */
  readonly faults: readonly CsvFault[];
}

/** Takes a text apart into the rows of a kind of table; no row is left out in silence. */
export const readTable = <Column extends string>(text: string, form: TableForm<Column>): Table<Column> => {
  const plainText = withPlainLines(text);
  const { rows, broken, isLonger } = parseCsv(plainText, delimiterIn(plainText, form.columns));
  const [headerRow, ...body] = rows;
  if (headerRow === undefined)
    return { rows: [], faults: [broken === undefined ? noHeader : brokenQuotes(broken, [])] };
  const header = readTableHeader(headerRow, form);
  // Without columns no cell can be told from another.
  const isWithoutColumns = header.columns.length === 0;
  return {
    rows: (isWithoutColumns ? [] : body.slice(0, form.most)).map((row) => readRow(row, header)),
    faults: [
      ...header.faults,
      ...tooManyRows(body, isLonger, form),
      ...(broken === undefined ? [] : [brokenQuotes(broken, header.columns)]),
    ],
  };
};

const noHeader: CsvFault = {
  row: 1,
  code: "no-header",
  expected: "a first row with the names of the columns",
  received: "an empty file",
};

const brokenQuotes = (
  { row, cell, text }: BrokenQuotes,
  columns: readonly (string | undefined)[],
): CsvFault => {
  const column = columns[cell];
  const expected = "quotes that open and close a whole cell; the rows after it cannot be read until they do";
  const fault = { row, code: "malformed-quotes", expected, received: shownBriefly(text) } as const;
  return column === undefined ? fault : { ...fault, column };
};

const tooManyRows = (
  body: readonly CsvRow[],
  isLonger: boolean,
  { rows, most }: Pick<TableForm<string>, "rows" | "most">,
): readonly CsvFault[] => {
  const code = "too-many-rows";
  const beyond = body[most];
  if (beyond !== undefined) {
    const expected = `at most ${most} ${rows}`;
    return [{ row: beyond.row, code, expected, received: isLonger ? "more" : `${body.length} ${rows}` }];
  }
  if (!isLonger) return [];
  return [
    { row: mostRows + 1, code, expected: `at most ${mostRows} rows, blank ones included`, received: "more" },
  ];
};

/** A row of another length is not taken apart: which of its cells is which cannot be known. */
const readRow = <Column extends string>(
  { row, cells }: CsvRow,
  { columns }: TableHeader<Column>,
): TableRow<Column> => {
  const used = cells.findLastIndex((cell) => cell !== "") + 1;
  if (cells.length < columns.length || used > columns.length) {
    const code = used > columns.length ? "too-many-cells" : "too-few-cells";
    const received = `${Math.max(used, cells.length)} cells`;
    const expected = `${columns.length} cells, as in the header row`;
    return { row, fault: { row, code, expected, received } };
  }
  const named = columns.flatMap((column, index): [Column, string][] =>
    column === undefined ? [] : [[column, cells[index] ?? ""]],
  );
  return { row, cells: new Map(named) };
};
