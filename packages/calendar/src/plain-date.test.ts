import { describe, expect, it } from "vitest";
import { compareDates, isPlainDate, plainDate, yearOf } from "./plain-date.ts";
import { facts } from "./thrown.test-support.ts";

describe("A plain date is a real calendar day written YYYY-MM-DD", () => {
  it.each([
    "0001-01-01",
    "0099-12-31",
    "1900-02-28",
    "2000-02-29",
    "2023-02-28",
    "2024-02-29",
    "2024-04-30",
    "2024-12-31",
    "9999-12-31",
  ])("%s is one", (text) => {
    expect(plainDate(text)).toBe(text);
    expect(isPlainDate(text)).toBe(true);
  });

  it.each([
    ["a day that February does not have", "2024-02-30"],
    ["a leap day in a common year", "2023-02-29"],
    ["a leap day in a century that has none", "1900-02-29"],
    ["31 April", "2024-04-31"],
    ["32 January", "2024-01-32"],
    ["day 0", "2024-01-00"],
    ["month 0", "2024-00-10"],
    ["month 13", "2024-13-01"],
    ["year 0", "0000-01-01"],
    ["no leading zeros", "2024-9-1"],
    ["a leading space", " 2024-09-01"],
    ["a trailing space", "2024-09-01 "],
    ["a space for a digit", "2024-09- 1"],
    ["a line break", "2024-09-01\n"],
    ["a time", "2024-09-01T00:00:00Z"],
    ["the basic format", "20240901"],
    ["ten characters without hyphens", "2024/09/01"],
    ["a wrong first separator", "2024/09-01"],
    ["a wrong second separator", "2024-09/01"],
    ["British order", "01-09-2024"],
    ["a sign", "-024-09-01"],
    ["an exponent", "2e24-09-01"],
    ["a hexadecimal digit", "202a-09-01"],
    ["the character before 0", "202/-09-01"],
    ["the character after 9", "202:-09-01"],
    ["Arabic-Indic digits", "٢٠٢٤-٠٩-٠١"],
    ["a full-width digit", "２024-09-01"],
    ["lone surrogates", "\uD800\uDC00\uD800\uD800-09-01"],
    ["a NUL", "2024-09-0\0"],
    ["nothing", ""],
    ["an expanded year", "+002024-09-01"],
  ])("%s is refused", (_, text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(facts(() => plainDate(text))).toMatchObject({
      code: "invalid-date",
      expected: "a calendar day written YYYY-MM-DD",
    });
  });

  it.each([
    [null],
    [undefined],
    [20_240_901],
    [Number.NaN],
    [new Date(0)],
    [["2024-09-01"]],
    [{ length: 10 }],
    [true],
  ])("a value that is no text (%#) is refused and not coerced", (value) => {
    expect(isPlainDate(value)).toBe(false);
    expect(facts(() => plainDate(value as string)).code).toBe("invalid-date");
  });

  it("ten million characters are refused by their length and not repeated in the message", () => {
    const error = facts(() => plainDate("2024-09-01".repeat(1_000_000)));
    expect(error.code).toBe("invalid-date");
    expect(error.message.length).toBeLessThan(200);
  });

  it("the error shows the text", () => {
    expect(facts(() => plainDate("2024-02-30")).received).toBe('"2024-02-30"');
  });
});

describe("Dates have an order", () => {
  const days = ["2024-08-31", "2024-09-01", "2024-09-02"].map((text) => plainDate(text));
  it("just before, the same, just after", () => {
    expect(days.map((day) => compareDates(day, plainDate("2024-09-01")))).toEqual([-1, 0, 1]);
  });
  it("across years and centuries", () => {
    expect(compareDates(plainDate("0999-12-31"), plainDate("1000-01-01"))).toBe(-1);
  });
});

describe("The year of a date is a number", () => {
  it.each([
    ["0001-01-01", 1],
    ["0987-06-05", 987],
    ["2024-09-01", 2024],
  ])("%s", (text, year) => {
    expect(yearOf(plainDate(text))).toBe(year);
  });
});
