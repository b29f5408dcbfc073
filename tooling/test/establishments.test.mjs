import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { doorsOf, packages, root } from "../repository.mjs";

const doors = new Map(packages.flatMap(doorsOf).map(({ specifier, built }) => [specifier, built]));
const { establishmentReader, establishmentsFromCsv } = await import(
  pathToFileURL(doors.get("@maths-hubs/formats/csv")).href
);
const { checkParticipation } = await import(pathToFileURL(doors.get("@maths-hubs/model/schemas")).href);

const textOf = (name) => readFileSync(join(root, "examples", "data", name), "utf8");

const countBy = (schools, keyOf) => {
  const counts = {};
  for (const school of schools) counts[keyOf(school)] = (counts[keyOf(school)] ?? 0) + 1;
  return counts;
};

describe("real establishments are read, or refused with row and column", () => {
  const read = establishmentsFromCsv(textOf("establishments.csv"));

  it("the table of 49 columns: one of 1,924 rows holds a letter that was lost before we had it", () => {
    expect(read.totals).toEqual({ rows: 1924, schools: 1923, refused: 1, blank: 0, isComplete: true });
    expect(read.faults).toMatchObject([{ row: 1122, column: "EstablishmentName", code: "undecoded-text" }]);
  });

  it("gives phases as sets: 134 all-through schools and 15 middle schools have both", () => {
    const both = read.schools.filter(
      ({ phases = [] }) => phases.includes("primary") && phases.includes("secondary"),
    );
    expect(both).toHaveLength(134 + 15);
    expect(countBy(read.schools, ({ status }) => status)).toEqual({
      open: 1884,
      closed: 36,
      "proposed-to-close": 3,
    });
    expect(read.schools.filter(({ phases }) => phases === undefined)).toHaveLength(2);
  });

  it("the official table of 140 columns: every row, dates as DD-MM-YYYY", () => {
    const official = establishmentsFromCsv(textOf("establishments-official-header.csv"));
    expect(official.totals).toEqual({ rows: 8, schools: 8, refused: 0, blank: 0, isComplete: true });
    const closed = official.schools.find(({ urn }) => urn === "101077");
    expect(closed).toMatchObject({ status: "closed", openedOn: "1988-09-27", closedOn: "2022-07-07" });
  });

  it("comes out the same in pieces, and is what a participation document holds", () => {
    const text = textOf("establishments.csv");
    const reader = establishmentReader();
    const schools = [];
    for (let start = 0; start < text.length; start += 4099)
      schools.push(...reader.push(text.slice(start, start + 4099)).schools);
    expect([...schools, ...reader.end().schools]).toEqual(read.schools);
    expect(checkParticipation({ asAt: "2025-08-31", schools: read.schools, records: [] })).toMatchObject({
      ok: true,
    });
  });

  it("holds nothing about people", () => {
    const [header, ...rows] = textOf("establishments-official-header.csv").trimEnd().split("\r\n");
    const about = header
      .split(",")
      .flatMap((name, index) => (/Head|Telephone|PropsName/.test(name) ? [index] : []));
    expect(about).toHaveLength(6);
    // A quoted cell may hold commas; what it says does not matter here.
    for (const row of rows) {
      const cells = row.replaceAll(/"[^"]*"/g, "").split(",");
      expect(about.map((index) => cells[index]).join("")).toBe("");
    }
    expect(textOf("establishments.csv").split("\r\n")[0]).not.toMatch(/Head|Telephone|PropsName/);
  });
});
