import { academicYear } from "@maths-hubs/calendar";
import { isHubCode, shownBriefly, type Appointment, type HubCode, type Team } from "@maths-hubs/model";
import { delimiterOf, readHeader, type AppointmentColumn, type Header } from "./appointment-header.ts";
import { readAppointment, type AppointmentRow } from "./appointment-row.ts";
import type { CheckedCsv, CsvFault } from "./csv-fault.ts";
import { mostRows, parseCsv, withPlainLines, type BrokenQuotes, type CsvRow } from "./parse-csv.ts";
import { teamFaultsByRow } from "./team-faults-by-row.ts";

/** What a table of appointments does not say of its team. */
export interface TeamOfCsv {
  /** The hub's code, for example `WM2`. */
  readonly hub: HubCode;
  /** The academic year, `2023/24`. */
  readonly academicYear: string;
}

/** As many as a team document may hold; a longer table is a mistake. */
const mostAppointments = 10_000;

/**
 * Reads a team from a table with one row an appointment, or says everything that is wrong with the table.
 *
 * The first row that is not blank names the columns, in any order and in any spelling of `person`, `roles`, `group`,
 * `daysPerWeek`, `from`, `to`, `employer`, `functions` (`Days per week` and `days_per_week` do); `person` and `roles`
 * must be there. Roles and functions are lists with `;` between their entries. An empty cell is left out: days are then
 * unknown, never zero, and a person is a vacancy, as is a word such as TBC. Dates are `YYYY-MM-DD`, or `DD/MM/YYYY` with
 * the day always first. Cells may be separated by commas, semicolons or tabs, lines may end in any way. Cells beyond the
 * last column are faults unless they are empty.
 *
 * A table has no room for the other blocks of a team (line management, contingency plan, local leaders, agreements,
 * reports): they stay unknown. Add them to the result.
 *
 * @param text - the decoded text of the file
 * @param team - the hub and the academic year that the table is about
 * @throws an `Error` with code `invalid-hub` if the hub is not written like a hub code; a `CalendarError` with code
 * `invalid-academic-year` if the academic year is none
 *
 * @example
 * ```ts
 * import { teamFromCsv } from "@maths-hubs/formats/csv";
 *
 * const team = { hub: "WM2", academicYear: "2023/24" };
 * const read = teamFromCsv("person,roles,days per week,to\np-01,maths-hub-lead,4,31/12/2023\n", team);
 * read.ok ? read.value.appointments : []; // => [{ person: "p-01", roles: ["maths-hub-lead"], daysPerWeek: 4, to: "2023-12-31" }]
 *
 * const refused = teamFromCsv("person,roles,daysPerWeek\np-01,maths-hub-lead,four\n", team);
 * refused.ok ? [] : refused.faults.map(({ row, column, code }) => [row, column, code]); // => [[2, "daysPerWeek", "invalid-days"]]
 * ```
 */
export const teamFromCsv = (text: string, team: TeamOfCsv): CheckedCsv<Team> => {
  if (!isHubCode(team.hub)) throw invalidHub(team.hub);
  const head = { hub: team.hub, academicYear: academicYear(team.academicYear) };
  const plainText = withPlainLines(text);
  const { rows, broken, isLonger } = parseCsv(plainText, delimiterOf(plainText));
  const [headerRow, ...body] = rows;
  if (headerRow === undefined) return refused([broken === undefined ? noHeader : brokenQuotes(broken, [])]);
  const header = readHeader(headerRow);
  // Without columns no cell can be told from another.
  const isWithoutColumns = header.columns.length === 0;
  const read = (isWithoutColumns ? [] : body.slice(0, mostAppointments)).map((row) => readRow(row, header));
  const appointments = read.map(({ appointment }) => appointment);
  const faults = [
    ...header.faults,
    ...read.flatMap((row) => row.faults),
    ...teamFaultsByRow({ ...head, appointments }, read),
    ...tooManyRows(body, isLonger),
    ...(broken === undefined ? [] : [brokenQuotes(broken, header.columns)]),
  ];
  return faults.length === 0 ? { ok: true, value: { ...head, appointments } } : refused(faults);
};

const refused = (faults: readonly CsvFault[]): CheckedCsv<never> => ({
  ok: false,
  faults: faults.toSorted((first, second) => first.row - second.row),
});

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

const tooManyRows = (body: readonly CsvRow[], isLonger: boolean): readonly CsvFault[] => {
  const code = "too-many-rows";
  const beyond = body[mostAppointments];
  if (beyond !== undefined) {
    const expected = `at most ${mostAppointments} appointments`;
    return [{ row: beyond.row, code, expected, received: isLonger ? "more" : `${body.length} appointments` }];
  }
  if (!isLonger) return [];
  return [
    { row: mostRows + 1, code, expected: `at most ${mostRows} rows, blank ones included`, received: "more" },
  ];
};

/** A row of another length is not taken apart: which of its cells is which cannot be known. */
const readRow = ({ row, cells }: CsvRow, { columns }: Header): AppointmentRow => {
  const used = cells.findLastIndex((cell) => cell !== "") + 1;
  if (cells.length < columns.length || used > columns.length) {
    const code = used > columns.length ? "too-many-cells" : "too-few-cells";
    const received = `${Math.max(used, cells.length)} cells`;
    const faults = [
      { row, code, expected: `${columns.length} cells, as in the header row`, received },
    ] as const;
    return { row, appointment: vacancy, faults };
  }
  const named = columns.flatMap((column, index): [AppointmentColumn, string][] =>
    column === undefined ? [] : [[column, cells[index] ?? ""]],
  );
  return readAppointment(row, new Map(named));
};

/** Stands for a row that could not be taken apart; nobody sees it, since such a file is refused. */
const vacancy: Appointment = { person: null, roles: [] };

const invalidHub = (received: unknown): Error & { readonly code: "invalid-hub" } => {
  const shown = shownBriefly(received);
  const error = new Error(`Expected a hub code such as WM2, received ${shown}.`);
  return Object.assign(error, { code: "invalid-hub" as const, received: shown, expected: "a hub code" });
};
