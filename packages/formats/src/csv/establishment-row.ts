import { isUrn, shownBriefly, type LocalAuthority, type School } from "@maths-hubs/model";
import type { CsvFault } from "./csv-fault.ts";
import { dayFirstDate } from "./day-first-date.ts";
import { pupilsOf, sectorOf, statusesByName, type PhasesStated } from "./establishment-cells.ts";
import {
  establishmentColumns,
  type EstablishmentColumn,
  type EstablishmentHeader,
} from "./establishment-header.ts";
import { rowCells, type RowCells } from "./row-cells.ts";

/** What is kept from row to row. */
export interface SharedAnswers {
  readonly phasesOf: (phase: string, nursery: string, sixthForm: string) => PhasesStated;
  readonly authorityOf: (code: string, name: string) => LocalAuthority | undefined;
}

/** A row as a school, or everything that is wrong with it; neither for a blank row. */
export type EstablishmentRow =
  | { readonly school: School }
  | { readonly faults: readonly CsvFault[] }
  | undefined;

/** A school while it is put together: assigning what it may lack is quicker than spreading it. */
type Draft = { -readonly [Field in keyof School]: School[Field] };

type FaultOf = (column: EstablishmentColumn, code: CsvFault["code"], expected: string, cell: string) => void;

/** Reads one row below the header. */
export const readEstablishment = (
  text: string,
  row: number,
  header: EstablishmentHeader,
  shared: SharedAnswers,
): EstablishmentRow => {
  const taken = rowCells(text, header.delimiter, header.slots);
  if (taken.used === 0 && taken.brokenAt === -1) return undefined;
  const shape = shapeFaults(taken, row, header);
  if (shape.length > 0) return { faults: shape };
  const faults: CsvFault[] = [];
  const refuse: FaultOf = (column, code, expected, cell) => {
    const name = header.printed[establishmentColumns.indexOf(column)] ?? column;
    faults.push({ row, column: name, code, expected, received: shownBriefly(cell) });
  };
  const school = schoolOf(taken.cells, shared, refuse);
  return faults.length === 0 ? { school } : { faults };
};

/** A row of another shape is not taken apart: which of its cells is which cannot be known. */
const shapeFaults = (
  { width, used, brokenAt }: RowCells,
  row: number,
  { slots, printed }: EstablishmentHeader,
): readonly CsvFault[] => {
  if (brokenAt !== -1) {
    const column = printed[slots[brokenAt] ?? -1];
    const expected = "quotes that open and close a whole cell";
    const fault = { row, code: "malformed-quotes", expected, received: `cell ${brokenAt + 1}` } as const;
    return [column === undefined ? fault : { ...fault, column }];
  }
  if (width >= slots.length && used <= slots.length) return [];
  const code = used > slots.length ? "too-many-cells" : "too-few-cells";
  const expected = `${slots.length} cells, as in the header row`;
  return [{ row, code, expected, received: `${Math.max(used, width)} cells` }];
};

/** Long enough for the longest name of an establishment many times over. */
const longestName = 500;

const schoolOf = (cells: readonly string[], shared: SharedAnswers, refuse: FaultOf): School => {
  const [urn = "", status = "", phase = "", name = "", sixthForm = "", nursery = ""] = cells;
  const [group = "", type = "", authorityCode = "", authorityName = ""] = cells.slice(6);
  const school: Draft = { urn, status: "open" };
  if (!isUrn(urn)) refuse("urn", "invalid-value", "a unique reference number of six digits", urn);
  const known = statusesByName.get(status.toLowerCase());
  if (known === undefined) refuse("status", "invalid-value", statusesInWords, status);
  else school.status = known;
  const phases = shared.phasesOf(phase, nursery, sixthForm);
  if (phases === null)
    refuse("phase", "invalid-value", "a phase as the register has it, such as Primary", phase);
  else if (phases !== undefined) school.phases = phases;
  if (name !== "") school.name = name;
  if (name.length > longestName) refuse("name", "invalid-value", `at most ${longestName} characters`, name);
  const authority = shared.authorityOf(authorityCode, authorityName);
  if (authority !== undefined) school.localAuthority = authority;
  if (authorityCode.length > 16)
    refuse("authorityCode", "invalid-value", "a code such as 202", authorityCode);
  const sector = sectorOf(group, type);
  if (sector !== undefined) school.sector = sector;
  for (const [column, cell] of [
    ["name", name],
    ["authorityName", authorityName],
  ] as const)
    if (cell.includes("\uFFFD"))
      refuse(column, "undecoded-text", "text decoded from the encoding it was written in", cell);
  readDates(school, cells[10] ?? "", cells[11] ?? "", refuse);
  readPupils(school, cells[12] ?? "", refuse);
  return school;
};

const statusesInWords = /* @__PURE__ */ (() => `one of ${[...statusesByName.keys()].join("; ")}`)();

const readDates = (school: Draft, opened: string, closed: string, refuse: FaultOf): void => {
  const expected = "a day of the calendar as DD-MM-YYYY, DD/MM/YYYY or YYYY-MM-DD";
  if (opened !== "") {
    const date = dayFirstDate(opened);
    if (date === undefined) refuse("openedOn", "invalid-date", expected, opened);
    else school.openedOn = date;
  }
  if (closed === "") return;
  const date = dayFirstDate(closed);
  if (date === undefined) refuse("closedOn", "invalid-date", expected, closed);
  else if (school.openedOn !== undefined && date < school.openedOn)
    refuse("closedOn", "dates-out-of-order", `a day that is not before ${school.openedOn}`, closed);
  else school.closedOn = date;
};

const readPupils = (school: Draft, cell: string, refuse: FaultOf): void => {
  if (cell === "") return;
  const pupils = pupilsOf(cell);
  if (pupils === undefined)
    refuse("pupils", "invalid-value", 'a whole number such as "1035" or "1,035"', cell);
  else school.pupils = pupils;
};
