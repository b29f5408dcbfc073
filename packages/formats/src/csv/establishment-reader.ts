import { shownBriefly, type School } from "@maths-hubs/model";
import type { CsvFault } from "./csv-fault.ts";
import { authorityReader, phaseReader } from "./establishment-cells.ts";
import { readEstablishmentHeader, type EstablishmentHeader } from "./establishment-header.ts";
import { readEstablishment } from "./establishment-row.ts";
import { longestRow, rowScanner } from "./row-scanner.ts";

/** What one piece of a table gave. */
export interface EstablishmentBatch {
  /** The schools of the rows that the piece completed, in their order. */
  readonly schools: readonly School[];
  /** Everything that is wrong with the others; no row is passed over in silence. */
  readonly faults: readonly CsvFault[];
}

/** What became of all rows below the header. */
export interface EstablishmentTotals {
  /** Rows read, refused or blank. */
  readonly rows: number;
  /** Rows that gave a school. */
  readonly schools: number;
  /** Rows that were refused, each with at least one fault. */
  readonly refused: number;
  /** Rows without a word. */
  readonly blank: number;
  /** Whether the table was read to its end; false where its header or a broken row made that impossible, which is a fault. */
  readonly isComplete: boolean;
}

/** The last of a table, and what became of it all. */
export interface LastEstablishments extends EstablishmentBatch {
  /** The sums over all pieces. */
  readonly totals: EstablishmentTotals;
}

/** Reads a table that comes in pieces; what it keeps does not grow with the table. */
export interface EstablishmentReader {
  /** Reads one more piece of the text. */
  readonly push: (piece: string) => EstablishmentBatch;
  /** Reads what is left, once nothing more comes. */
  readonly end: () => LastEstablishments;
}

/**
 * Reads England's register of establishments piece by piece: the official table of 140 columns, or a shorter one with the same
 * names run together (`PhaseOfEducationName`).
 *
 * The first row that is not blank names the columns, in any order; `URN`, status and phase must be there, others are read where
 * they are and ignored where they mean nothing here. Cells may be separated by commas, semicolons or tabs. Dates are
 * `DD-MM-YYYY`, `DD/MM/YYYY` or `YYYY-MM-DD`. An empty cell is unknown. A row that cannot be read is refused whole, with row
 * and column; the others are read. The register is written in Windows-1252: decode it with {@link fromWindows1252}.
 *
 * @example
 * ```ts
 * import { establishmentReader } from "@maths-hubs/formats/csv";
 *
 * const reader = establishmentReader();
 * const schools = [];
 * for (const piece of ["URN,EstablishmentStatus (name),Phase", "OfEducation (name)\n100025,Open,All-", "through\n1,Open,Primary\n"])
 *   schools.push(...reader.push(piece).schools);
 * schools; // => [{ urn: "100025", status: "open", phases: ["primary", "secondary"] }]
 * reader.end().totals; // => { rows: 2, schools: 1, refused: 1, blank: 0, isComplete: true }
 * ```
 */
export const establishmentReader = (): EstablishmentReader => {
  const scanner = rowScanner();
  const shared = { phasesOf: phaseReader(), authorityOf: authorityReader() };
  const sums = { rows: 0, schools: 0, refused: 0, blank: 0 };
  let header: EstablishmentHeader | undefined;
  let isFirst = true;
  let isToldOfStop = false;
  let schools: School[] = [];
  let faults: CsvFault[] = [];

  const takeRow = (text: string, row: number): void => {
    if (header === undefined) {
      if (text.trim() === "") return;
      header = readEstablishmentHeader(text, row);
      faults.push(...header.faults);
      return;
    }
    // Without columns no cell can be told from another.
    if (header.faults.length > 0) return;
    const read = readEstablishment(text, row, header, shared);
    sums.rows += 1;
    if (read === undefined) sums.blank += 1;
    else if ("school" in read) {
      sums.schools += 1;
      schools.push(read.school);
    } else {
      sums.refused += 1;
      faults.push(...read.faults);
    }
  };
  const batch = (): EstablishmentBatch => {
    const stopped = scanner.stopped();
    if (stopped !== undefined && !isToldOfStop) {
      isToldOfStop = true;
      const { row, code, text } = stopped;
      const expected = `a row of at most ${longestRow} characters whose quotes close; the rows after it cannot be read`;
      faults.push({ row, code, expected, received: shownBriefly(text) });
    }
    const given = { schools, faults };
    schools = [];
    faults = [];
    return given;
  };
  return {
    push: (piece) => {
      // A byte order mark is no part of the first name.
      scanner.push(isFirst && piece.startsWith("\uFEFF") ? piece.slice(1) : piece, takeRow);
      isFirst &&= piece === "";
      return batch();
    },
    end: () => {
      scanner.end(takeRow);
      if (header === undefined && scanner.stopped() === undefined) faults.push(noHeader);
      const isComplete = header?.faults.length === 0 && scanner.stopped() === undefined;
      return { ...batch(), totals: { ...sums, isComplete } };
    },
  };
};

const noHeader: CsvFault = {
  row: 1,
  code: "no-header",
  expected: "a first row with the names of the columns",
  received: "an empty file",
};
