import type { TeamYear } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import {
  compliantYear,
  sampleYears,
  yearWithMuchToSpare,
  yearWithOneDayGap,
  yearWithoutAnybody,
  yearWithUnknownDays,
  yearWithVacancy,
} from "../years.test-support.ts";
import { capacityAsText } from "./capacity-as-text.ts";

const ascii = (year: TeamYear, width = 80): readonly string[] =>
  capacityAsText(year, { width, ascii: true }).split("\n");
const withCapacity = (leadership: number): TeamYear => ({
  ...compliantYear,
  slices: compliantYear.slices.map((slice) => ({ ...slice, capacity: { ...slice.capacity, leadership } })),
  gaps: [],
});

describe("a vacancy of a month is seen against the minimum", () => {
  it("in block characters", () => {
    expect(capacityAsText(yearWithVacancy).split("\n").slice(0, 8)).toEqual([
      "Leadership group: minimum 11.5, lowest 7.5 days a week",
      `      │${"▁".repeat(73)}`,
      ` 11.5 │${"█".repeat(12)}${" ".repeat(7)}${"█".repeat(54)}`,
      `      │${"█".repeat(12)}${"▅".repeat(7)}${"█".repeat(54)}`,
      `      │${"█".repeat(73)}`,
      `      │${"█".repeat(73)}`,
      `    0 └${"─".repeat(73)}`,
      `${" ".repeat(19)}${"▲".repeat(7)}`,
    ]);
  });

  it("above the months", () => {
    expect(capacityAsText(yearWithVacancy).split("\n")[8]?.trim()).toMatch(
      /^Sep +Oct +Nov +Dec +Jan +Feb +Mar +Apr +May +Jun +Jul +Aug$/,
    );
  });

  it("November stands below the gap", () => {
    const lines = capacityAsText(yearWithVacancy).split("\n");
    expect(lines[8]?.indexOf("Nov")).toBe(lines[7]?.indexOf("▲"));
  });
});

describe("a gap of one day is seen", () => {
  it.each([40, 80, 200])("at a width of %i", (width) => {
    expect(ascii(yearWithOneDayGap, width).some((line) => /^ +\^{1,2}$/.test(line))).toBe(true);
  });
});

const topRow = (capacity: number): string | undefined =>
  capacityAsText(withCapacity(capacity)).split("\n")[2]?.at(7);

describe("a bar reaches the line of the minimum exactly if the group does", () => {
  it.each([
    [11.49, "▇"],
    [11.5, "█"],
    [11.51, "█"],
  ])("%d days", (capacity, sign) => {
    expect(topRow(capacity)).toBe(sign);
  });
});

describe("unknown days are hatched and marked, never drawn as zero", () => {
  it("in their columns", () => {
    const lines = ascii(yearWithUnknownDays);
    const marks = lines.find((line) => /^ +\?+$/.test(line)) ?? "";
    const top = lines[2] ?? "";
    expect(top.slice(marks.indexOf("?") + 1, marks.lastIndexOf("?"))).toMatch(/^:+$/);
    expect(lines[0]).toBe("Leadership group: minimum 11.5, lowest 11.5 days a week");
  });
});

describe("the scale fits the capacity", () => {
  it("nobody: empty, marked all year", () => {
    const lines = ascii(yearWithoutAnybody);
    expect(lines[0]).toBe("Leadership group: minimum 11.5, lowest 0 days a week");
    expect(lines.slice(2, 6).map((line) => line.trim())).toEqual(["11.5 |", "|", "|", "|"]);
    expect(lines[7]?.trim()).toBe("^".repeat(73));
  });

  it("22.5 days: the minimum is still labelled", () => {
    expect(
      ascii(yearWithMuchToSpare)
        .slice(1, 8)
        .map((line) => line.slice(0, 9).trimEnd()),
    ).toEqual(["   23 |##", "      |##", "      |##", " 11.5 |##", "      |##", "      |##", "    0 +--"]);
  });

  it("without a known minimum there is no line", () => {
    const slices = compliantYear.slices.map((slice) => ({ ...slice, findings: [] }));
    const lines = ascii({ ...compliantYear, slices });
    expect(lines[0]).toBe("Leadership group: minimum not known, lowest 11.5 days a week");
    expect(lines.slice(1, 5).join("")).not.toContain("_");
  });
});

describe("the chart is plain", () => {
  it.each(sampleYears)("ASCII alone where it is asked for: %s", (_, year) => {
    expect(capacityAsText(year, { ascii: true })).toMatch(/^[\n\u0020-\u007E]*$/);
  });

  it.each(sampleYears)("no blanks at the end of a line: %s", (_, year) => {
    expect(capacityAsText(year)).not.toMatch(/ $/m);
  });

  it("the signs are explained", () => {
    expect(ascii(compliantYear).at(-2)).toBe("_ minimum   ^ short of it on some day   ? days not known");
    expect(ascii(compliantYear, 40).slice(-4)).toEqual([
      "_ minimum",
      "^ short of it on some day",
      "? days not known",
      "",
    ]);
  });

  it.each([
    [39, 40],
    [401, 400],
    [Number.NaN, 80],
  ])("a width of %d is drawn as %i", (width, drawn) => {
    expect(Math.max(...ascii(compliantYear, width).map((line) => line.length))).toBe(drawn);
  });
});
