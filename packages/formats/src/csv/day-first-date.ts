import { isPlainDate } from "@maths-hubs/calendar";

const dayMonthYear = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/;

/** `2023-09-01`, or with the day first `01/09/2023` and `01-09-2023`, as British tables write it; `undefined` where it is no day. */
export const dayFirstDate = (cell: string): string | undefined => {
  const [, day = "", , month = "", year = ""] = dayMonthYear.exec(cell) ?? [];
  const date = year === "" ? cell : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isPlainDate(date) ? date : undefined;
};
