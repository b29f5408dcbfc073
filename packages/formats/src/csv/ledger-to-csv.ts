import type { LedgerEntry } from "@maths-hubs/model";
import { ledgerColumns } from "./ledger-columns.ts";
import { writeCsv } from "./write-csv.ts";

/**
 * Writes a ledger as a table, one row an entry, that {@link ledgerFromCsv} reads back as it is.
 *
 * A table has no room for `extensions`: keep the JSON document beside it. Cells that a spreadsheet would run as a formula
 * begin with an apostrophe; refunds such as `-20.00` are left alone.
 *
 * @param entries - the ledger
 *
 * @example
 * ```ts
 * import { ledgerToCsv } from "@maths-hubs/formats/csv";
 *
 * const table = ledgerToCsv([{ key: "i-1", on: "2023-11-02", line: "NCP23-09", kind: "actual", amount: "-20.00" }]);
 * table.split("\r\n")[0]; // => "key,on,line,kind,amount,payee,activityOn,exception"
 * table.split("\r\n")[1]; // => "i-1,2023-11-02,NCP23-09,actual,-20.00,,,"
 * ```
 */
export const ledgerToCsv = (entries: readonly LedgerEntry[]): string =>
  writeCsv([ledgerColumns, ...entries.map((entry) => ledgerColumns.map((column) => entry[column] ?? ""))]);
