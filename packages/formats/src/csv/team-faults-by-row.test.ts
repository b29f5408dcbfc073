import { describe, expect, it } from "vitest";
import { teamFromCsv } from "./team-from-csv.ts";

const header = "person,roles,group,daysPerWeek,from,to";

const faultsOf = (...rows: readonly string[]): readonly (readonly (string | number | undefined)[])[] => {
  const read = teamFromCsv([header, ...rows].join("\n"), { hub: "WM2", academicYear: "2023/24" });
  return read.ok ? [] : read.faults.map(({ row, column, code }) => [row, column, code]);
};

describe("what cells say together is told by row and column", () => {
  it.each([
    ["dates swapped", "p-01,maths-hub-lead,,1,2024-01-02,2024-01-01", [[2, "to", "period-reversed"]]],
    ["the same day twice", "p-01,maths-hub-lead,,1,2024-01-01,2024-01-01", []],
    ["after the year", "p-01,maths-hub-lead,,1,2024-09-01,", [[2, "from", "outside-academic-year"]]],
    ["a role without a group", "p-01,events-lead,,1,,", [[2, "group", "group-missing"]]],
    [
      "another group than the role's",
      "p-01,maths-hub-lead,operational-management,1,,",
      [[2, "group", "group-contradicts-role"]],
    ],
    [
      "roles of two groups",
      "p-01,maths-hub-lead;maths-hub-co-ordinator,,1,,",
      [[2, "roles", "roles-of-two-groups"]],
    ],
  ])("%s", (_case, row, faults) => {
    expect(faultsOf(row)).toEqual(faults);
  });

  it("a row that stands twice, by its own number and the first's", () => {
    const row = "p-01,maths-hub-lead,,1,,";
    const read = teamFromCsv([header, row, "", row].join("\n"), { hub: "WM2", academicYear: "2023/24" });
    expect(read).toMatchObject({ ok: false, faults: [{ row: 4, code: "duplicate-entry" }] });
    expect(read.ok ? "" : read.faults[0]?.expected).toContain("in row 2");
  });
});

describe("a word for nobody is a vacancy, and nothing else is", () => {
  it.each(["", "TBC", "n/a", "N/A", "vacant"])("%j", (person) => {
    expect(faultsOf(`${person},maths-hub-lead,,1,,`)).toEqual([]);
  });

  it.each(["p/01", "01/02", "a/b/c"])("%j is a reference that cannot be read", (person) => {
    expect(faultsOf(`${person},maths-hub-lead,,1,,`)).toEqual([[2, "person", "invalid-reference"]]);
  });
});

describe("a cell that cannot be read is one fault, and nothing follows from its absence", () => {
  it.each([
    [
      "a first day, before a last day that would be too early",
      "p-01,maths-hub-lead,,1,soon,2023-08-01",
      [[2, "from", "invalid-date"]],
    ],
    [
      "a last day, after a first day that would be too late",
      "p-01,maths-hub-lead,,1,2024-09-02,soon",
      [[2, "to", "invalid-date"]],
    ],
    ["roles, which would have said the group", "p-01,Maths Hub Lead,,1,,", [[2, "roles", "invalid-value"]]],
    ["the group, which the role does not say", "p-01,events-lead,both,1,,", [[2, "group", "invalid-value"]]],
  ])("%s", (_case, row, faults) => {
    expect(faultsOf(row)).toEqual(faults);
  });

  it("so that two rows of which one cannot be read are not the same", () => {
    expect(faultsOf("p-01,maths-hub-lead,,1,,", "p-01,maths-hub-lead,,one,,")).toEqual([
      [3, "daysPerWeek", "invalid-days"],
    ]);
  });
});
