import type { FaultCode } from "@maths-hubs/model";

/** What can be wrong with a table that a JSON document cannot have wrong. */
export type TableFaultCode =
  | "empty-cell"
  | "lone-carriage-return"
  | "malformed-quotes"
  | "missing-column"
  | "no-header"
  | "repeated-column"
  | "row-too-long"
  | "too-few-cells"
  | "too-many-cells"
  | "too-many-rows"
  | "undecoded-text"
  | "unknown-column";

/** The kinds of fault that a CSV file can have: those of a table, and those of the document it holds. */
export type CsvFaultCode = FaultCode | TableFaultCode;

/** What is wrong at one place of a CSV file. */
export interface CsvFault {
  /** The row as a spreadsheet numbers it: the header is row 1, and blank rows count. */
  readonly row: number;
  /** The name of the column; left out where the whole row is at fault. */
  readonly column?: string;
  /** What is wrong, stable across releases. */
  readonly code: CsvFaultCode;
  /** What would have been accepted, in words. */
  readonly expected: string;
  /** What was there, shortened. */
  readonly received: string;
}

/** The outcome of reading a CSV file: the typed document, or every fault. */
export type CheckedCsv<T> =
  | {
      /** The file is what it should be. */
      readonly ok: true;
      /** The typed document. */
      readonly value: T;
    }
  | {
      /** The file has faults. */
      readonly ok: false;
      /** All of them, in the order of the file. */
      readonly faults: readonly CsvFault[];
    };

/**
 * One line for one fault, as the command line prints it.
 *
 * @param fault - the fault
 *
 * @example
 * ```ts
 * import { csvFaultInWords } from "@maths-hubs/formats/csv";
 *
 * const fault = { row: 4, column: "from", code: "invalid-date", expected: "a day", received: '"soon"' } as const;
 * csvFaultInWords(fault); // => 'row 4, column from: expected a day, received "soon"'
 * ```
 */
export const csvFaultInWords = ({ row, column, expected, received }: CsvFault): string => {
  const place = column === undefined ? `row ${row}` : `row ${row}, column ${column}`;
  return `${place}: expected ${expected}, received ${received}`;
};
