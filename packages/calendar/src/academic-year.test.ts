import { describe, expect, it } from "vitest";
import type { AcademicYear } from "./academic-year.ts";
import {
  academicYear,
  academicYearOf,
  addAcademicYears,
  isAcademicYear,
  periodOfAcademicYear,
  startYearOf,
} from "./academic-year.ts";
import { plainDate } from "./plain-date.ts";
import published from "./fixtures/academic-years.dfe.fixture.json" with { type: "json" };
import { codeOf, facts } from "./thrown.test-support.ts";

const beginningIn = (startYear: number): AcademicYear => academicYear(`${startYear}/${startYear + 1}`);

describe("Cases of Department for Education services", () => {
  it.each(published.dateToStartYear)(
    "$date is in the year that begins in $startYear ($from)",
    ({ date, startYear }) => {
      expect(startYearOf(academicYearOf(plainDate(date)))).toBe(startYear);
    },
  );
  it.each(published.bounds)(
    "the year from $startYear is $first to $last ($from)",
    ({ startYear, first, last }) => {
      expect(periodOfAcademicYear(beginningIn(startYear))).toEqual({ from: first, to: last });
    },
  );
  it.each(published.parse)("$text is read", ({ text, startYear }) => {
    expect(startYearOf(academicYear(text))).toBe(startYear);
  });
  it.each(published.parseErrors)("%s is refused", (text) => {
    expect(codeOf(() => academicYear(text))).toBe("invalid-academic-year");
  });
  it.each(published.arithmetic)(
    "$startYear and $years years is $expected",
    ({ startYear, years, expected }) => {
      expect(startYearOf(addAcademicYears(beginningIn(startYear), years))).toBe(expected);
    },
  );
});

describe("People's spellings are read as the canonical one", () => {
  it.each([
    ["2023/24", "2023/24"],
    ["2023-24", "2023/24"],
    ["2023–24", "2023/24"],
    ["2023/2024", "2023/24"],
    ["2023-2024", "2023/24"],
    ["2023–2024", "2023/24"],
    ["  2023/24\t", "2023/24"],
    ["2023 / 24", "2023/24"],
    ["1999/00", "1999/00"],
    ["1999-2000", "1999/00"],
    ["2009/10", "2009/10"],
    ["0001/02", "0001/02"],
    ["9998/99", "9998/99"],
  ])("%s", (text, canonical) => {
    expect(academicYear(text)).toBe(canonical);
    expect(isAcademicYear(text)).toBe(text === canonical);
  });
});

describe("Everything else is refused", () => {
  it.each([
    ["the same year twice", "2023/23"],
    ["two years on", "2023/25"],
    ["backwards", "2014/2013"],
    ["a century off", "2023/1924"],
    ["the century turn misread", "1999/2100"],
    ["three digits", "2023/024"],
    ["one digit", "2023/4"],
    ["a short first year", "23/24"],
    ["five digits", "2023/20245"],
    ["a single year", "2023"],
    ["run together", "202324"],
    ["an em dash", "2023—24"],
    ["two separators", "2023//24"],
    ["words", "2023 to 2024"],
    ["a label", "AY 2023/24"],
    ["Arabic-Indic digits", "٢٠٢٣/٢٤"],
    ["year 0", "0000/01"],
    ["a year whose August lies past the calendar", "9999/00"],
    ["nothing", ""],
    ["lone surrogates", "\uDC00023/24"],
  ])("%s", (_, text) => {
    expect(codeOf(() => academicYear(text))).toBe("invalid-academic-year");
    expect(isAcademicYear(text)).toBe(false);
  });
  it.each([[null], [undefined], [2023], [["2023/24"]], [{}]])("a value that is no text (%#)", (value) => {
    expect(codeOf(() => academicYear(value as unknown as string))).toBe("invalid-academic-year");
    expect(isAcademicYear(value)).toBe(false);
  });
  it("spaces up to forty characters in all, not one more", () => {
    expect(academicYear("2023/24".padStart(39))).toBe("2023/24");
    expect(academicYear("2023/24".padStart(40))).toBe("2023/24");
    expect(codeOf(() => academicYear("2023/24".padStart(41)))).toBe("invalid-academic-year");
    expect(codeOf(() => academicYear(" ".repeat(10_000_000)))).toBe("invalid-academic-year");
  });
  it("with the text and what was expected", () => {
    expect(facts(() => academicYear("2023/25"))).toMatchObject({
      received: '"2023/25"',
      expected: "two years that follow each other, written like 2023/24",
    });
  });
  it("an unchecked text passed off as a year", () => {
    expect(codeOf(() => startYearOf("2023/25" as AcademicYear))).toBe("invalid-academic-year");
  });
});

describe("September begins a new academic year", () => {
  it.each([
    ["2024-08-30", "2023/24"],
    ["2024-08-31", "2023/24"],
    ["2024-09-01", "2024/25"],
    ["2024-12-31", "2024/25"],
    ["2025-01-01", "2024/25"],
    ["2000-08-31", "1999/00"],
    ["0001-09-01", "0001/02"],
    ["9999-08-31", "9998/99"],
  ])("%s is in %s", (text, year) => {
    expect(academicYearOf(plainDate(text))).toBe(year);
  });
  it.each(["0001-08-31", "9999-09-01"])("%s lies in a year that the calendar does not hold", (text) => {
    expect(codeOf(() => academicYearOf(plainDate(text)))).toBe("academic-year-out-of-range");
  });
});

describe("Years are added whole", () => {
  it("over the century and to the ends", () => {
    expect(addAcademicYears(academicYear("1999/00"), 1)).toBe("2000/01");
    expect(addAcademicYears(academicYear("2023/24"), 0)).toBe("2023/24");
    expect(addAcademicYears(academicYear("2023/24"), -2022)).toBe("0001/02");
    expect(addAcademicYears(academicYear("2023/24"), 7975)).toBe("9998/99");
  });
  it.each([-2023, 7976, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e9])("%d is refused", (years) => {
    expect(codeOf(() => addAcademicYears(academicYear("2023/24"), years))).toBe("academic-year-out-of-range");
  });
});
