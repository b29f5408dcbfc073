import { describe, expect, it } from "vitest";
import { bankHolidaysOf } from "./bank-holidays.ts";
import { firstPublishedYear, lastPublishedYear, oneOffs } from "./data/bank-holidays.ts";
import { dayOfWeek } from "./day-number.ts";
import earlier from "./fixtures/bank-holidays.2012-2018.81b9f4e.fixture.json" with { type: "json" };
import later from "./fixtures/bank-holidays.2019-2028.cb2a016.fixture.json" with { type: "json" };
import { plainDate } from "./plain-date.ts";
import { codeOf, facts } from "./thrown.test-support.ts";

/** gov.uk's English words for the keys of its list. */
const wordsOf: Record<string, string> = {
  "bank_holidays.new_year": "New Year’s Day",
  "bank_holidays.good_friday": "Good Friday",
  "bank_holidays.easter_monday": "Easter Monday",
  "bank_holidays.early_may": "Early May bank holiday",
  "bank_holidays.early_may_ve": "Early May bank holiday (VE day)",
  "bank_holidays.spring": "Spring bank holiday",
  "bank_holidays.queen_diamond": "Queen’s Diamond Jubilee",
  "bank_holidays.queen_platinum": "Platinum Jubilee bank holiday",
  "bank_holidays.summer": "Summer bank holiday",
  "bank_holidays.late_august": "Summer bank holiday",
  "bank_holidays.queens_bank_holiday": "Bank Holiday for the State Funeral of Queen Elizabeth II",
  "bank_holidays.kings_coronation": "Bank holiday for the coronation of King Charles III",
  "bank_holidays.christmas": "Christmas Day",
  "bank_holidays.boxing_day": "Boxing Day",
};

const official = [...earlier.holidays, ...later.holidays].map(({ date, title, notes }) => ({
  date: plainDate(date.split("/").toReversed().join("-")),
  title: wordsOf[title],
  ...(notes === "common.substitute_day" ? { substitute: true } : {}),
}));
const officialOf = (year: number) => official.filter(({ date }) => date.startsWith(`${year}-`));
const datesOf = (year: number) => bankHolidaysOf(year).map(({ date }) => date);
const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n);

describe("The standing rules and the one-offs are the list that gov.uk published", () => {
  it("the two fixtures have every year from 2012 to 2028, 8 holidays each and the added ones", () => {
    expect(official).toHaveLength(17 * 8 + 1 + 2 + 1);
  });
  it.each(years(firstPublishedYear, lastPublishedYear))(
    "in %i, with dates, titles, order and substitutes",
    (year) => {
      expect(bankHolidaysOf(year)).toEqual(officialOf(year));
    },
  );
  it.each([2012, 2013])("in %i, though the days are marked as computed", (year) => {
    expect(datesOf(year)).toEqual(officialOf(year).map(({ date }) => date));
    expect(bankHolidaysOf(year).map(({ title }) => title)).toEqual(
      officialOf(year).map(({ title }) => title),
    );
  });
});

const christmas = (year: number) =>
  bankHolidaysOf(year)
    .filter(({ date }) => date.startsWith(`${year}-12`))
    .map(({ date, title, substitute }) => `${date} ${title}${substitute ? " (substitute)" : ""}`);

describe("A holiday on a weekend has a substitute day after the weekend", () => {
  it("Christmas on a Friday: Boxing Day moves to Monday", () => {
    expect(christmas(2026)).toEqual(["2026-12-25 Christmas Day", "2026-12-28 Boxing Day (substitute)"]);
  });
  it("Christmas on a Saturday: both move, in their order", () => {
    expect(christmas(2027)).toEqual([
      "2027-12-27 Christmas Day (substitute)",
      "2027-12-28 Boxing Day (substitute)",
    ]);
  });
  it("Christmas on a Sunday: Boxing Day keeps Monday and Christmas Day follows it", () => {
    expect(christmas(2022)).toEqual(["2022-12-26 Boxing Day", "2022-12-27 Christmas Day (substitute)"]);
  });
  it("New Year’s Day on a Friday stays, on a Saturday or Sunday becomes the Monday", () => {
    expect(bankHolidaysOf(2021)[0]).toEqual({ date: "2021-01-01", title: "New Year’s Day" });
    expect(bankHolidaysOf(2022)[0]).toEqual({
      date: "2022-01-03",
      title: "New Year’s Day",
      substitute: true,
    });
    expect(bankHolidaysOf(2023)[0]).toEqual({
      date: "2023-01-02",
      title: "New Year’s Day",
      substitute: true,
    });
  });
});

describe("Years outside the published list are computed and say so", () => {
  it.each([
    [2013, true],
    [2014, undefined],
    [2028, undefined],
    [2029, true],
  ])("%i: projected %s", (year, projected) => {
    expect(bankHolidaysOf(year).map((holiday) => holiday.projected)).toEqual(
      Array.from({ length: 8 }, () => projected),
    );
  });
  it.each([
    [1981, "1981-07-29"],
    [1995, "1995-05-08"],
    [1999, "1999-12-31"],
    [2002, "2002-06-03"],
    [2002, "2002-06-04"],
    [2011, "2011-04-29"],
    [2012, "2012-06-05"],
  ])("%i has its proclaimed day %s", (year, date) => {
    expect(datesOf(year)).toContain(date);
  });
  it.each([
    [1995, "1995-05-01"],
    [2002, "2002-05-27"],
    [2012, "2012-05-28"],
    [2020, "2020-05-04"],
    [2022, "2022-05-30"],
  ])("%i does not keep the standing day %s that was moved", (year, date) => {
    expect(datesOf(year)).not.toContain(date);
  });
  it("every one-off is a weekday and names its source", () => {
    for (const { date, source } of oneOffs) {
      expect(dayOfWeek(plainDate(date))).toBeLessThanOrEqual(5);
      expect(source).toMatch(/gov\.uk|Act/);
    }
  });
  it("every bank holiday of four centuries is a weekday, and each year has them in order", () => {
    for (const year of years(1978, 2400)) {
      const dates = datesOf(year);
      expect(dates.length).toBeGreaterThanOrEqual(8);
      expect(dates.every((date) => dayOfWeek(date) <= 5 && date.startsWith(`${year}-`))).toBe(true);
      expect(dates.every((date, n) => n === 0 || date > dates[n - 1]!)).toBe(true);
    }
  });
});

describe("A year without these rules is refused", () => {
  it.each([1977, 10_000, 2024.5, Number.NaN, Number.POSITIVE_INFINITY, -0, 1e9])("%d", (year) => {
    expect(codeOf(() => bankHolidaysOf(year))).toBe("year-out-of-range");
  });
  it("the bounds themselves are answered", () => {
    expect(bankHolidaysOf(1978)).toHaveLength(8);
    expect(bankHolidaysOf(9999)).toHaveLength(8);
  });
  it("the error shows what it received", () => {
    expect(facts(() => bankHolidaysOf(-0)).received).toBe("-0");
  });
  it("an answer may be changed by its receiver without changing the next one", () => {
    bankHolidaysOf(2024).length = 0;
    expect(bankHolidaysOf(2024)).toHaveLength(8);
  });
});
