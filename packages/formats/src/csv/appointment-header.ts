/** The columns of a table of appointments, in the order in which they are written. */
export const appointmentColumns = [
  "person",
  "roles",
  "group",
  "daysPerWeek",
  "from",
  "to",
  "employer",
  "functions",
] as const;

/** The name of one of the columns. */
export type AppointmentColumn = (typeof appointmentColumns)[number];

/** Without them a row says nothing. */
export const requiredColumns: readonly AppointmentColumn[] = ["person", "roles"];
