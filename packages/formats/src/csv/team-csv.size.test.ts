import { describe, expect, it } from "vitest";
import { teamFromCsv } from "./team-from-csv.ts";

const read = (text: string): ReturnType<typeof teamFromCsv> =>
  teamFromCsv(text, { hub: "WM2", academicYear: "2023/24" });
const places = (text: string): readonly unknown[] => {
  const checked = read(text);
  return checked.ok ? [] : checked.faults.map(({ row, column, code }) => [row, column, code]);
};

const tableOf = (count: number): string =>
  `person,roles\n${Array.from({ length: count }, (_, i) => `p-${i},maths-hub-lead\n`).join("")}`;
const spacedTable = (blankRows: number): string =>
  `person,roles\n${"\n".repeat(blankRows)}p-01,maths-hub-lead`;

describe("a file of up to ten megabytes is answered with a bounded number of faults", () => {
  const size = 10_000_000;
  const smaller = size / 10;
  it.each([
    ["appointments", `person,roles\n${"p-01,maths-hub-lead\n".repeat(size / 20)}`],
    ["faults", `person,roles\n${"?,?\n".repeat(size / 4)}`],
    ["columns", "a,".repeat(smaller / 2)],
    ["one cell", `person,roles\n${"a".repeat(size)},x\n`],
    ["entries", `person,roles\np-01,${"a;".repeat(smaller / 2)}\n`],
    ["malformed quotes", `person,roles\n${'"x'.repeat(smaller / 2)},x\n`],
    ["quoted lines", `person,roles\n${'"a\n"x'.repeat(smaller / 5)}`],
    ["an unclosed quote", `person,roles\n"${"a,b\n".repeat(size / 4)}`],
    ["blank lines", "\n".repeat(size)],
    ["apostrophes", `person,roles\n${"'".repeat(size)},x\n`],
    ["blanks", `person,roles\nx${" ".repeat(size)}x,x\n`],
    ["signs in a header", `${"-;".repeat(smaller / 2)}\n`],
  ])("%s", (_, text) => {
    const checked = read(text);
    expect(checked.ok ? 0 : checked.faults.length).toBeGreaterThan(0);
    expect(checked.ok ? 0 : checked.faults.length).toBeLessThanOrEqual(20_001);
  });
});

describe("a table of appointments is held to its size", () => {
  it("10,000 appointments are accepted, one more is not", () => {
    expect(read(tableOf(10_000)).ok).toBe(true);
    expect(places(tableOf(10_001))).toEqual([[10_002, undefined, "too-many-rows"]]);
  });

  it("100,000 rows are read, blank ones included, and no more", () => {
    expect(read(spacedTable(99_998)).ok).toBe(true);
    expect(places(spacedTable(99_999))).toEqual([[100_001, undefined, "too-many-rows"]]);
  });
});
