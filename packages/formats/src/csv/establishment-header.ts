import { shownBriefly } from "@maths-hubs/model";
import type { CsvFault } from "./csv-fault.ts";
import type { Delimiter } from "./parse-csv.ts";
import { rowCells } from "./row-cells.ts";

/** What is read of an establishment, by the plain names of its columns in the official table and in the shorter one. */
const namesOf = {
  urn: ["urn"],
  status: ["establishmentstatusname"],
  phase: ["phaseofeducationname"],
  name: ["establishmentname"],
  sixthForm: ["officialsixthformname"],
  nursery: ["nurseryprovisionname"],
  group: ["establishmenttypegroupname"],
  type: ["typeofestablishmentname"],
  authorityCode: ["lacode", "laid"],
  authorityName: ["laname"],
  openedOn: ["opendate"],
  closedOn: ["closedate"],
  pupils: ["numberofpupils", "totalpupils"],
} as const;

/** One thing that is read of an establishment. */
export type EstablishmentColumn = keyof typeof namesOf;

/** The columns in the order of their cells. */
export const establishmentColumns: readonly EstablishmentColumn[] = [
  "urn",
  "status",
  "phase",
  "name",
  "sixthForm",
  "nursery",
  "group",
  "type",
  "authorityCode",
  "authorityName",
  "openedOn",
  "closedOn",
  "pupils",
];

/** Without these, a row says nothing about a school in projects. */
const required: readonly EstablishmentColumn[] = ["urn", "status", "phase"];

/** `LA (code)`, `la_code` and `LACode` are one name. */
const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s_()"'-]+/g, "");

const columnsByName = (): ReadonlyMap<string, EstablishmentColumn> => {
  const found = new Map<string, EstablishmentColumn>();
  for (const column of establishmentColumns) for (const name of namesOf[column]) found.set(name, column);
  return found;
};

/** What the header row says. */
export interface EstablishmentHeader {
  readonly delimiter: Delimiter;
  /** For each position, which of the columns it is; -1 for one that is not read. */
  readonly slots: readonly number[];
  /** The names of the columns that are read, as printed, in the order of their cells; `undefined` where there is none. */
  readonly printed: readonly (string | undefined)[];
  readonly faults: readonly CsvFault[];
}

/** More columns than any register has. */
const mostColumns = 1000;

/** Reads the header row: columns in any order, those that are not read ignored, empty names at the end dropped. */
export const readEstablishmentHeader = (text: string, row: number): EstablishmentHeader => {
  const known = columnsByName();
  const delimiters: readonly Delimiter[] = [",", ";", "\t"];
  const readings = delimiters.map((delimiter) => {
    const names = namesIn(text, delimiter);
    return { delimiter, names, found: names.map((name) => known.get(plain(name))) };
  });
  const count = ({ found }: (typeof readings)[number]): number =>
    found.filter((one) => one !== undefined).length;
  const [first, ...others] = readings;
  if (first === undefined) throw new Error("There is a delimiter.");
  const { delimiter, names, found } = others.reduce(
    (best, next) => (count(next) > count(best) ? next : best),
    first,
  );
  const slots = found.map((column, index) =>
    column === undefined || found.indexOf(column) < index ? -1 : establishmentColumns.indexOf(column),
  );
  const printed = establishmentColumns.map((column) => names[found.indexOf(column)]);
  // Rows that end in CR alone would all be one row, the header, and be lost in silence.
  const faults = text.includes("\r") ? [loneCarriageReturn(row)] : headerFaults(row, names, found);
  return { delimiter, slots, printed, faults };
};

const loneCarriageReturn = (row: number): CsvFault => ({
  row,
  code: "lone-carriage-return",
  expected: "rows that end in LF or CR LF",
  received: "CR alone",
});

const namesIn = (text: string, delimiter: Delimiter): readonly string[] => {
  const everyCell = Array.from({ length: mostColumns + 1 }, (_, index) => index);
  const { cells, used } = rowCells(text, delimiter, everyCell);
  return cells.slice(0, used);
};

const headerFaults = (
  row: number,
  names: readonly string[],
  found: readonly (EstablishmentColumn | undefined)[],
): readonly CsvFault[] => {
  if (names.length > mostColumns)
    return [{ row, code: "too-many-cells", expected: `at most ${mostColumns} columns`, received: "more" }];
  const repeated = names.flatMap((column, index): CsvFault[] =>
    found[index] === undefined || found.indexOf(found[index]) === index
      ? []
      : [
          {
            row,
            column,
            code: "repeated-column",
            expected: "each column once",
            received: shownBriefly(column),
          },
        ],
  );
  const missing = required
    .filter((column) => !found.includes(column))
    .map((column): CsvFault => {
      const name = officialNames[column] ?? column;
      return { row, column: name, code: "missing-column", expected: `a column ${name}`, received: "nothing" };
    });
  return [...repeated, ...missing];
};

/** The official names of the columns that must be there. */
const officialNames: Readonly<Partial<Record<EstablishmentColumn, string>>> = {
  urn: "URN",
  status: "EstablishmentStatus (name)",
  phase: "PhaseOfEducation (name)",
};
