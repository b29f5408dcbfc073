import { academicYear } from "@maths-hubs/calendar";
import { isHubCode, shownBriefly, type Appointment, type HubCode, type Team } from "@maths-hubs/model";
import { appointmentColumns, requiredColumns, type AppointmentColumn } from "./appointment-header.ts";
import { readAppointment, type AppointmentRow } from "./appointment-row.ts";
import type { CheckedCsv } from "./csv-fault.ts";
import { readTable, type TableForm, type TableRow } from "./read-table.ts";
import { teamFaultsByRow } from "./team-faults-by-row.ts";

/** What a table of appointments does not say of its team. */
export interface TeamOfCsv {
  /** The hub's code, for example `WM2`. */
  readonly hub: HubCode;
  /** The academic year, `2023/24`. */
  readonly academicYear: string;
}

const appointmentTable: TableForm<AppointmentColumn> = {
  columns: appointmentColumns,
  required: requiredColumns,
  rows: "appointments",
  most: 10_000,
};

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
  const table = readTable(text, appointmentTable);
  const read = table.rows.map(rowOf);
  const appointments = read.map(({ appointment }) => appointment);
  const faults = [
    ...table.faults,
    ...read.flatMap((row) => row.faults),
    ...teamFaultsByRow({ ...head, appointments }, read),
  ];
  if (faults.length === 0) return { ok: true, value: { ...head, appointments } };
  return { ok: false, faults: faults.toSorted((first, second) => first.row - second.row) };
};

const rowOf = (row: TableRow<AppointmentColumn>): AppointmentRow =>
  "fault" in row
    ? { row: row.row, appointment: vacancy, faults: [row.fault] }
    : readAppointment(row.row, row.cells);

/** Stands for a row that could not be taken apart; nobody sees it, since such a file is refused. */
const vacancy: Appointment = { person: null, roles: [] };

const invalidHub = (received: unknown): Error & { readonly code: "invalid-hub" } => {
  const shown = shownBriefly(received);
  const error = new Error(`Expected a hub code such as WM2, received ${shown}.`);
  return Object.assign(error, { code: "invalid-hub" as const, received: shown, expected: "a hub code" });
};
