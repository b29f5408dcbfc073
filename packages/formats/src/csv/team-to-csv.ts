import type { Appointment, Team } from "@maths-hubs/model";
import { appointmentColumns, type AppointmentColumn } from "./appointment-header.ts";
import { writeCsv } from "./write-csv.ts";

/**
 * Writes the appointments of a team as a table, one row each, that {@link teamFromCsv} reads back as they are.
 *
 * A table has no room for line management, the contingency plan, local leaders, agreements, reports and `extensions`:
 * keep the JSON document beside it. A vacancy has an empty cell for its person; days have at most two decimals. Cells
 * that a spreadsheet would run as a formula begin with an apostrophe; real numbers are left alone.
 *
 * @param team - a team, or the part of it that holds the appointments
 *
 * @example
 * ```ts
 * import { teamToCsv } from "@maths-hubs/formats/csv";
 *
 * const lead = { person: "p-01", roles: ["maths-hub-lead"], daysPerWeek: 4, to: "2023-12-31" };
 * teamToCsv({ appointments: [lead] }).split("\r\n")[0]; // => "person,roles,group,daysPerWeek,from,to,employer,functions"
 * teamToCsv({ appointments: [lead] }).split("\r\n")[1]; // => "p-01,maths-hub-lead,,4,,2023-12-31,,"
 * ```
 */
export const teamToCsv = ({ appointments }: Pick<Team, "appointments">): string =>
  writeCsv([
    appointmentColumns,
    ...appointments.map((appointment) => appointmentColumns.map((column) => cellOf(appointment, column))),
  ]);

const cellOf = (appointment: Appointment, column: AppointmentColumn): string => {
  if (column === "daysPerWeek") return daysOf(appointment.daysPerWeek);
  if (column === "roles" || column === "functions") return (appointment[column] ?? []).join(";");
  return appointment[column] ?? "";
};

/** Without the noise of binary fractions. */
const daysOf = (days: number | undefined): string =>
  days === undefined ? "" : String(Math.round(days * 100) / 100);
