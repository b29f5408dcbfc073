import { assessTeam } from "@maths-hubs/mhlm";
import type { TeamReport, TeamYear } from "@maths-hubs/model";
import { aTeam } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import {
  compliantYear,
  yearWithManyChanges,
  yearWithUnknownDays,
  yearWithVacancy,
} from "../years.test-support.ts";
import { findingsToCsv } from "./findings-to-csv.ts";
import { parseCsv, withPlainLines } from "./parse-csv.ts";

const rowsOf = (report: TeamReport | TeamYear): readonly Record<string, string | undefined>[] => {
  const [head, ...rows] = parseCsv(withPlainLines(findingsToCsv(report)), ",").rows;
  return rows.map(({ cells }) =>
    Object.fromEntries((head?.cells ?? []).map((name, index) => [name, cells[index]])),
  );
};
const capacityRows = (year: TeamYear): readonly Record<string, string | undefined>[] =>
  rowsOf(year).filter(({ rule }) => rule === "mhlm/leadership-capacity");

describe("a report has a row for every finding", () => {
  const report = assessTeam(aTeam({ appointments: [] }), { on: "2023-11-01" });

  it("in the order of the report, dated with its day", () => {
    const rows = rowsOf(report);
    expect(rows.map(({ rule, subject, outcome, message }) => ({ rule, subject, outcome, message }))).toEqual(
      report.findings.map(({ rule, subject, outcome, message }) => ({ rule, subject, outcome, message })),
    );
    expect(new Set(rows.map(({ from, to }) => `${from} ${to}`))).toEqual(new Set(["2023-11-01 2023-11-01"]));
  });

  it("with values, unit and source", () => {
    expect(rowsOf(report).find(({ rule }) => rule === "mhlm/leadership-capacity")).toMatchObject({
      force: "must",
      outcome: "not-met",
      requirement: "11.5",
      actual: "0",
      shortfall: "11.5",
      unit: "days-per-week",
      source: "SPEC",
    });
  });
});

describe("a year has a row for each stretch of days on which a rule says the same", () => {
  it("a rule that says the same all year has one row", () => {
    expect(capacityRows(compliantYear)).toMatchObject([
      { from: "2023-09-01", to: "2024-08-31", outcome: "met" },
    ]);
  });

  it("a vacancy of a month makes three", () => {
    expect(
      capacityRows(yearWithVacancy).map(({ from, to, outcome, shortfall }) => [from, to, outcome, shortfall]),
    ).toEqual([
      ["2023-09-01", "2023-10-31", "met", ""],
      ["2023-11-01", "2023-11-30", "not-met", "4"],
      ["2023-12-01", "2024-08-31", "met", ""],
    ]);
  });

  it("what is unknown names what is missing, and has no values", () => {
    expect(capacityRows(yearWithUnknownDays)[1]).toMatchObject({
      from: "2024-02-01",
      to: "2024-03-31",
      outcome: "undetermined",
      requirement: "",
      actual: "",
      missing: "/appointments/2/daysPerWeek",
    });
  });

  it("days between two stretches are not bridged", () => {
    const [slice] = compliantYear.slices;
    const slices = [
      { ...slice!, to: "2023-10-31" },
      { ...slice!, from: "2023-11-01", to: "2023-11-30", findings: [] },
      { ...slice!, from: "2023-12-01", to: "2024-08-31" },
    ];
    expect(capacityRows({ ...compliantYear, slices }).map(({ from, to }) => [from, to])).toEqual([
      ["2023-09-01", "2023-10-31"],
      ["2023-12-01", "2024-08-31"],
    ]);
  });

  it("the not-met rows are the gaps of the year, rule by rule", () => {
    const gapRows = rowsOf(yearWithManyChanges).filter(({ outcome }) => outcome === "not-met");
    const places = gapRows.map(({ rule, subject, from, to, shortfall }) =>
      [rule, subject, from, to, shortfall].join("|"),
    );
    const gaps = yearWithManyChanges.gaps.map(({ rule, subject, from, to, shortfall }) =>
      [rule, subject, from, to, String(shortfall)].join("|"),
    );
    expect(places.toSorted()).toEqual(gaps.toSorted());
  });
});

describe("the table is made for spreadsheets", () => {
  it("with a byte order mark in front, as Excel needs", () => {
    expect(findingsToCsv(compliantYear).startsWith("\uFEFFfrom,to,rule,")).toBe(true);
  });

  it("no text of a report becomes a formula, row or cell of its own", () => {
    const [finding] = compliantYear.slices[0]!.findings;
    const hostile = { ...finding!, subject: '=1+1,"\r\n=2', message: "@x" };
    const [row] = rowsOf({
      ...compliantYear,
      slices: [{ ...compliantYear.slices[0]!, findings: [hostile] }],
    });
    expect(row).toMatchObject({ subject: '=1+1,"\n=2', message: "@x" });
    expect(
      findingsToCsv({ ...compliantYear, slices: [{ ...compliantYear.slices[0]!, findings: [hostile] }] }),
    ).toContain(`"'=1+1,""`);
  });
});
