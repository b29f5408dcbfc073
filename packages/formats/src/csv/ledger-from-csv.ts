import type { LedgerEntry } from "@maths-hubs/model";
import { readDate, type CellReader } from "./appointment-cells.ts";
import type { CheckedCsv, CsvFault } from "./csv-fault.ts";
import { readLedgerKind, readPounds, readReference } from "./ledger-cells.ts";
import { ledgerColumns, type LedgerColumn } from "./ledger-columns.ts";
import { readTable, type TableForm } from "./read-table.ts";

const ledgerTable: TableForm<LedgerColumn> = {
  columns: ledgerColumns,
  required: ["on", "line", "kind", "amount"],
  rows: "entries",
  most: 100_000,
};

/**
 * Reads a ledger from a table with one row an entry, or says everything that is wrong with the table, with row and column.
 *
 * The first row that is not blank names the columns, in any order and spelling of `key`, `on`, `line`, `kind`, `amount`,
 * `payee`, `activityOn`, `exception` (`Activity on` and `activity_on` do); `on`, `line`, `kind` and `amount` must be there
 * and filled. Other empty cells are left out. Dates are `YYYY-MM-DD`, or `DD/MM/YYYY` with the day always first; amounts are
 * plain (`1234.50`, `-20`), since `1,234` says different things in different countries. No row is skipped: whether an entry
 * counts is for `judgeLedger` of `@maths-hubs/funding` to say, which also finds keys that stand twice.
 *
 * @param text - the decoded text of the file
 *
 * @example
 * ```ts
 * import { ledgerFromCsv } from "@maths-hubs/formats/csv";
 *
 * const read = ledgerFromCsv("on,line,kind,amount,payee\n02/11/2023,NCP23-09,actual,1500.00,s-100001\n");
 * read.ok ? read.value : []; // => [{ on: "2023-11-02", line: "NCP23-09", kind: "actual", amount: "1500.00", payee: "s-100001" }]
 *
 * const refused = ledgerFromCsv("on,line,kind,amount\n2023-11-02,NCP23-09,actual,\"1,500.00\"\n");
 * refused.ok ? [] : refused.faults.map(({ row, column, code }) => [row, column, code]); // => [[2, "amount", "invalid-value"]]
 * ```
 */
export const ledgerFromCsv = (text: string): CheckedCsv<readonly LedgerEntry[]> => {
  const table = readTable(text, ledgerTable);
  const faults: CsvFault[] = [...table.faults];
  const entries: LedgerEntry[] = [];
  for (const row of table.rows) {
    if ("fault" in row) faults.push(row.fault);
    else entries.push(...readEntry(row.row, row.cells, faults));
  }
  if (faults.length === 0) return { ok: true, value: entries };
  return { ok: false, faults: faults.toSorted((first, second) => first.row - second.row) };
};

/** The entry of a row, or none where a cell that it cannot do without could not be read. */
const readEntry = (
  row: number,
  cells: ReadonlyMap<LedgerColumn, string>,
  faults: CsvFault[],
): readonly LedgerEntry[] => {
  const read = <T>(column: LedgerColumn, reader: CellReader<T>): T | undefined => {
    const cell = cells.get(column);
    // A missing column is a fault of the header, not of every row.
    if (cell === undefined) return undefined;
    const reading = cell === "" ? emptyCell : reader(cell);
    if ("value" in reading) return reading.value;
    faults.push({ row, column, ...reading.fault });
    return undefined;
  };
  const readFilled = <T>(column: LedgerColumn, reader: CellReader<T>): T | undefined =>
    (cells.get(column) ?? "") === "" ? undefined : read(column, reader);
  const key = readFilled("key", readReference);
  const on = read("on", readDate);
  const line = read("line", readReference);
  const kind = read("kind", readLedgerKind);
  const amount = read("amount", readPounds);
  const payee = readFilled("payee", readReference);
  const activityOn = readFilled("activityOn", readDate);
  const exception = readFilled("exception", readReference);
  if (on === undefined || line === undefined || kind === undefined || amount === undefined) return [];
  return [
    {
      ...(key === undefined ? {} : { key }),
      on,
      line,
      kind,
      amount,
      ...(payee === undefined ? {} : { payee }),
      ...(activityOn === undefined ? {} : { activityOn }),
      ...(exception === undefined ? {} : { exception }),
    },
  ];
};

const emptyCell = {
  fault: { code: "empty-cell", expected: "a cell that is filled", received: "nothing" },
} as const;
