import type { Appointment } from "@maths-hubs/model";
import {
  readDate,
  readDaysPerWeek,
  readEmployer,
  readFunctions,
  readGroup,
  readPerson,
  readRoles,
  type CellReader,
} from "./appointment-cells.ts";
import type { AppointmentColumn } from "./appointment-header.ts";
import type { CsvFault } from "./csv-fault.ts";

/** The cells of a row by the name of their column. */
export type CellsByColumn = ReadonlyMap<AppointmentColumn, string>;

/** A row as an appointment, as far as its cells can be read, and what is wrong with the others. */
export interface AppointmentRow {
  /** The number of the row. */
  readonly row: number;
  /** What its readable cells say. */
  readonly appointment: Appointment;
  /** What is wrong with single cells. */
  readonly faults: readonly CsvFault[];
}

/** Reads every cell of a row; an empty cell is left out, never zero. */
export const readAppointment = (row: number, cells: CellsByColumn): AppointmentRow => {
  const faults: CsvFault[] = [];
  const read = <T>(column: AppointmentColumn, reader: CellReader<T>): T | undefined => {
    const reading = reader(cells.get(column) ?? "");
    if ("value" in reading) return reading.value;
    faults.push({ row, column, ...reading.fault });
    return undefined;
  };
  const readFilled = <T>(column: AppointmentColumn, reader: CellReader<T>): T | undefined =>
    (cells.get(column) ?? "") === "" ? undefined : read(column, reader);

  const person = readFilled("person", readPerson) ?? null;
  // A missing column is a fault of the header, not of every row.
  const roles = (cells.has("roles") ? read("roles", readRoles) : undefined) ?? [];
  const group = readFilled("group", readGroup);
  const daysPerWeek = readFilled("daysPerWeek", readDaysPerWeek);
  const from = readFilled("from", readDate);
  const to = readFilled("to", readDate);
  const employer = readFilled("employer", readEmployer);
  const functions = readFilled("functions", readFunctions);
  const appointment: Appointment = {
    person,
    roles,
    ...(group === undefined ? {} : { group }),
    ...(daysPerWeek === undefined ? {} : { daysPerWeek }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(employer === undefined ? {} : { employer }),
    ...(functions === undefined ? {} : { functions }),
  };
  return { row, appointment, faults };
};
