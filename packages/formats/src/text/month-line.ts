import type { TeamYear } from "@maths-hubs/model";
import { monthsOf } from "../month-axis.ts";
import type { TextSpan } from "./text-cells.ts";

/** Columns that a name of three letters and a blank need. */
const nameWidth = 4;

/** The months below the columns in which they begin, as single letters where columns are few. */
export const monthLine = (year: TeamYear, { columns, days }: TextSpan): string => {
  const months = monthsOf(year);
  const letters = columns / months.length >= nameWidth ? 3 : 1;
  let line = "";
  for (const { start, name } of months) {
    const column = Math.round((start / days) * columns);
    line = line.padEnd(column) + name.slice(0, letters);
  }
  return line.slice(0, columns);
};
