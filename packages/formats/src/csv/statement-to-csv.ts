import type { GrantStatement, StatementLine } from "@maths-hubs/model";
import { writeCsv } from "./write-csv.ts";

const columns = [
  "statement",
  "line",
  "kind",
  "label",
  "quantity",
  "rate",
  "due",
  "amount",
  "missing",
  "reasons",
  "path",
] as const;

/** Excel takes a file without it for another encoding, and shows odd signs for a pound. */
const byteOrderMark = "\uFEFF";

/**
 * Writes a statement as a table for a spreadsheet: one row a line, and a last row with the total, which is their sum.
 *
 * An amount that cannot be told is an empty cell, never zero, and `missing` names what to fill in. The text begins with a
 * byte order mark, as Excel needs; no cell can be run as a formula.
 *
 * @param statement - an entitlement, a payment profile, a re-profile or a recovery
 *
 * @example
 * ```ts
 * import { statementToCsv } from "@maths-hubs/formats/csv";
 * import { paymentProfile } from "@maths-hubs/funding";
 * import { aGrant } from "@maths-hubs/model/testing";
 *
 * const table = statementToCsv(paymentProfile(aGrant(), { award: "22284.00" })).split("\r\n");
 * table[1]?.split(",").slice(0, 3); // => ["payment-profile", "period/2023-10-15", "period"]
 * table.at(-2)?.split(",").slice(1, 8); // => ["total", "total", "Total", "", "", "", "22284.00"]
 * ```
 */
export const statementToCsv = (statement: GrantStatement): string =>
  byteOrderMark + writeCsv([columns, ...statementRows(statement)]);

/** The rows of a statement, its total last. */
const statementRows = (statement: GrantStatement): readonly (readonly string[])[] => [
  ...statement.lines.map((line) => [statement.about, ...cellsOf(line)]),
  [
    statement.about,
    "total",
    "total",
    "Total",
    "",
    "",
    "",
    statement.total ?? "",
    statement.missing.join(" "),
    "",
    "",
  ],
];

const cellsOf = (line: StatementLine): readonly string[] => [
  line.id,
  line.kind,
  line.label,
  line.quantity === undefined ? "" : String(line.quantity),
  line.rate ?? "",
  line.due ?? "",
  line.amount ?? "",
  (line.missing ?? []).join(" "),
  (line.reasons ?? []).join(" "),
  line.path,
];
