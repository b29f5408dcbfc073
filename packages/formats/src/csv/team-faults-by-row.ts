import { teamFaults, type Fault, type Team } from "@maths-hubs/model";
import { appointmentColumns, type AppointmentColumn } from "./appointment-header.ts";
import type { AppointmentRow } from "./appointment-row.ts";
import type { CsvFault } from "./csv-fault.ts";

/** What is wrong with the cells of readable rows together, said of rows and columns instead of JSON Pointers. */
export const teamFaultsByRow = (team: Team, rows: readonly AppointmentRow[]): readonly CsvFault[] =>
  teamFaults(team).flatMap((fault) => {
    const [, , index = "", field] = fault.path.split("/");
    const row = rows[Number(index)];
    const column = appointmentColumns.find((name) => name === field);
    if (row === undefined || isUnreadable(row, columnsBehind(fault, column))) return [];
    const { code, received } = fault;
    const said = { row: row.row, code, expected: inRows(fault.expected, rows), received };
    return [column === undefined ? said : { ...said, column }];
  });

/** A cell that could not be read is a fault already; what follows from its absence is none. */
const isUnreadable = (
  { faults, appointment }: AppointmentRow,
  columns: readonly AppointmentColumn[],
): boolean =>
  (columns.includes("roles") && appointment.roles.length === 0) ||
  faults.some(({ column }) => column === undefined || columns.some((name) => name === column));

/** The columns that a fault follows from. */
const columnsBehind = (
  { code }: Fault,
  column: AppointmentColumn | undefined,
): readonly AppointmentColumn[] => {
  if (code === "period-reversed" || code === "outside-academic-year") return ["from", "to"];
  if (code === "duplicate-entry") return column === undefined ? appointmentColumns : [column];
  return ["roles", "group"];
};

const inRows = (expected: string, rows: readonly AppointmentRow[]): string =>
  expected
    .replace("an entry", "a row")
    .replaceAll(
      /at \/appointments\/(\d+)/g,
      (_, index: string) => `in row ${rows[Number(index)]?.row ?? "?"}`,
    );
