import { describe, expect, it } from "vitest";
import { appointmentColumns, requiredColumns } from "./appointment-header.ts";
import type { CsvRow, Delimiter } from "./parse-csv.ts";
import { delimiterIn, readTableHeader, type TableHeader } from "./table-header.ts";

const delimiterOf = (text: string): Delimiter => delimiterIn(text, appointmentColumns);
const readHeader = (row: CsvRow): TableHeader<string> =>
  readTableHeader(row, { columns: appointmentColumns, required: requiredColumns });

describe("the delimiter is the one between the names of known columns", () => {
  it.each([
    ["a comma", "person,roles,group", ","],
    ["a semicolon, as spreadsheets of other locales write", "person;roles;group", ";"],
    ["a tab", "person\troles\tgroup", "\t"],
    [
      "a comma, though lists in the rows hold more semicolons",
      "person,roles\np-01,a;b;c;d;e\np-02,a;b;c;d;e",
      ",",
    ],
    ["a comma, though rows hold names of columns", "person,roles\nfrom;to;group;employer;functions", ","],
    ["a semicolon, though rows hold commas", 'person;roles\n"p,1";"a,b,c,d"', ";"],
    ["of the first line that holds a word", "\n;;;\n\nperson;roles\np-01,a", ";"],
    ["of a header without a line after it", "roles\tperson", "\t"],
    ["a comma where nothing says", "", ","],
    ["a comma where no name is known", "a;b;c", ","],
    ["told from names as people spell them", "Days per week;Days_Per_Week;PERSON", ";"],
  ])("%s", (_case, text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter);
  });
});

describe("a header is read as people spell it", () => {
  it("and each column once", () => {
    const { columns, faults } = readHeader({
      row: 3,
      cells: ["Person", "roles", "days__per  week", "ROLES", "x", "", ""],
    });
    expect(columns).toEqual(["person", "roles", "daysPerWeek", undefined, undefined]);
    expect(faults.map(({ row, column, code }) => [row, column, code])).toEqual([
      [3, "roles", "repeated-column"],
      [3, "x", "unknown-column"],
    ]);
  });

  it.each([
    [99, "unknown-column"],
    [100, "unknown-column"],
    [101, "too-many-cells"],
  ])("%i columns", (count, code) => {
    const { columns, faults } = readHeader({ row: 1, cells: Array.from({ length: count }, () => "x") });
    expect(faults[0]?.code).toBe(code);
    expect(columns.filter((column) => column !== undefined)).toEqual([]);
  });
});
