import { guarded } from "./formula-guard.ts";

/** What a spreadsheet of any locale might split at, and blanks at the ends, which some drop. */
const needsQuotes = /[",;\t\r\n]|^\s|\s$/;

/** Excel takes a file without it for another encoding, and shows odd signs for a pound. */
export const byteOrderMark = "\uFEFF";

const cellOf = (value: string): string => {
  const cell = guarded(value);
  return needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
};

/** Rows as RFC 4180 writes them, every line ended by CR LF, every cell guarded against being run as a formula. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cellOf).join(",")}\r\n`).join("");
