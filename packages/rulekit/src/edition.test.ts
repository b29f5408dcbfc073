import { describe, expect, it } from "vitest";
import { customise, defineEditions, type PublishedEdition } from "./edition.ts";
import { refusalOf } from "./example.test-support.ts";

const published = (
  academicYear: string,
  minimum: number,
  until?: string,
): PublishedEdition<{ minimum: number }> => ({
  academicYear,
  ...(until === undefined ? undefined : { until }),
  citation: { source: "SPEC", at: `Annex C, ${academicYear}` },
  terms: { minimum },
});

const table = defineEditions([
  published("2018/19", 8),
  published("2020/21", 10, "2022/23"),
  published("2023/24", 11.5),
]);

describe("a published year has its edition", () => {
  it.each([
    ["2018/19", 8, "2018/19"],
    ["2020/21", 10, "2020/21"],
    ["2021/22", 10, "2020/21"],
    ["2022/23", 10, "2020/21"],
    ["2023/24", 11.5, "2023/24"],
  ])("%s asks for %d", (academicYear, minimum, from) => {
    expect(table.for(academicYear)).toEqual({
      stamp: { academicYear },
      citation: { source: "SPEC", at: `Annex C, ${from}` },
      terms: { minimum },
    });
  });

  it("is not marked as carried forward though the caller would allow it", () => {
    expect(table.for("2022/23", { carryForward: true }).stamp).toEqual({ academicYear: "2022/23" });
  });

  it("the table names every year, those inside a span too", () => {
    expect(table.years).toEqual(["2018/19", "2020/21", "2021/22", "2022/23", "2023/24"]);
  });
});

describe("any other year is refused", () => {
  it.each(["2017/18", "2019/20", "2024/25", "2099/00"])(
    "%s, with the years that are published",
    (academicYear) => {
      expect(refusalOf(() => table.for(academicYear))).toEqual({
        code: "edition-not-published",
        received: academicYear,
        published: ["2018/19", "2020/21", "2021/22", "2022/23", "2023/24"],
        expected: "one of 2018/19, 2020/21, 2021/22, 2022/23, 2023/24, or carryForward for a later year",
        sentence: expect.stringContaining(`Nothing is published for "${academicYear}"`),
      });
    },
  );

  it("also where carrying forward is said not to be wanted", () => {
    expect(refusalOf(() => table.for("2024/25", { carryForward: false }))).toMatchObject({
      code: "edition-not-published",
    });
  });

  it.each([
    "2023/25",
    "2023/23",
    "2023-24",
    "2023/2024",
    "23/24",
    "2023",
    "",
    " 2023/24",
    "2023/24\n",
    "٢٠٢٣/٢٤",
  ])("%j is no academic year", (received) => {
    expect(refusalOf(() => table.for(received))).toMatchObject({ code: "invalid-academic-year", received });
  });

  it("shows no more than the beginning of ten million characters", () => {
    expect(refusalOf(() => table.for("2".repeat(10_000_000)))["sentence"]).toBe(
      `"${"2".repeat(40)}…" is no academic year; expected an academic year such as "2023/24".`,
    );
  });
});

describe("carrying forward is the caller's choice, and forwards alone", () => {
  it.each([
    ["2019/20", 8, "2018/19"],
    ["2024/25", 11.5, "2023/24"],
    ["2030/31", 11.5, "2023/24"],
  ])("%s takes %d from %s", (academicYear, minimum, carriedForwardFrom) => {
    const edition = table.for(academicYear, { carryForward: true });
    expect(edition.terms).toEqual({ minimum });
    expect(edition.stamp).toEqual({ academicYear, carriedForwardFrom });
  });

  it("names the last year of a span", () => {
    const spans = defineEditions([published("2020/21", 10, "2022/23")]);
    expect(spans.for("2023/24", { carryForward: true }).stamp.carriedForwardFrom).toBe("2022/23");
  });

  it("finds nothing before the first edition", () => {
    expect(refusalOf(() => table.for("2017/18", { carryForward: true }))).toMatchObject({
      code: "edition-not-published",
    });
  });
});

describe("the turn of a century is a year like any other", () => {
  const turn = defineEditions([published("1998/99", 1, "1999/00"), published("2000/01", 2)]);

  it("1999/00 comes after 1998/99 and before 2000/01", () => {
    expect(turn.years).toEqual(["1998/99", "1999/00", "2000/01"]);
    expect(turn.for("1999/00").terms.minimum).toBe(1);
    expect(turn.for("2000/01").terms.minimum).toBe(2);
  });

  it("1999/99 and 1999/01 are none", () => {
    expect(refusalOf(() => turn.for("1999/99"))).toMatchObject({ code: "invalid-academic-year" });
    expect(refusalOf(() => turn.for("1999/01"))).toMatchObject({ code: "invalid-academic-year" });
  });
});

describe("a table covers each year once, in order", () => {
  it.each([
    ["the same year twice", [published("2023/24", 1), published("2023/24", 2)], "2023/24"],
    ["newest first", [published("2023/24", 1), published("2022/23", 2)], "2022/23"],
    [
      "a span that reaches into the next edition",
      [published("2020/21", 1, "2022/23"), published("2022/23", 2)],
      "2022/23",
    ],
    ["a span that ends before it starts", [published("2020/21", 1, "2019/20")], "2019/20"],
  ])("%s is refused", (_, editions, received) => {
    expect(refusalOf(() => defineEditions(editions))).toMatchObject({ code: "invalid-editions", received });
  });

  it("an empty table is refused", () => {
    expect(refusalOf(() => defineEditions([]))).toMatchObject({
      code: "invalid-editions",
      sentence: "An edition table must have at least one edition; it is empty.",
    });
  });

  it("a key or a last year that is no academic year is refused", () => {
    expect(refusalOf(() => defineEditions([published("2023", 1)]))).toMatchObject({
      code: "invalid-academic-year",
    });
    expect(refusalOf(() => defineEditions([published("2020/21", 1, "2023")]))).toMatchObject({
      code: "invalid-academic-year",
    });
  });

  it("a span may be a single year, and editions may leave years out", () => {
    expect(defineEditions([published("2020/21", 1, "2020/21"), published("2023/24", 1)]).years).toEqual([
      "2020/21",
      "2023/24",
    ]);
  });
});

describe("a customised edition says so", () => {
  const guidance = { source: "hub", at: "planning guidance 2024/25" };

  it("with the changed terms, the published place and the host's own", () => {
    const edition = table.for("2024/25", { carryForward: true });
    expect(customise(edition, { minimum: 12 }, guidance)).toEqual({
      stamp: { academicYear: "2024/25", carriedForwardFrom: "2023/24", customisedBy: guidance },
      citation: { source: "SPEC", at: "Annex C, 2023/24" },
      terms: { minimum: 12 },
    });
  });

  it("keeps the terms that do not differ", () => {
    const edition = { ...table.for("2023/24"), terms: { minimum: 11.5, operational: 11 } };
    expect(customise(edition, { operational: 9 }, guidance).terms).toEqual({ minimum: 11.5, operational: 9 });
  });

  it("and leaves the published one as it was", () => {
    const edition = table.for("2023/24");
    customise(edition, { minimum: 12 }, guidance);
    expect(edition).toEqual(table.for("2023/24"));
    expect(table.for("2023/24").stamp).toEqual({ academicYear: "2023/24" });
  });

  it("cannot change a prototype", () => {
    const changes = JSON.parse('{"__proto__": {"minimum": 0}}') as object;
    const { terms } = customise(table.for("2023/24"), changes, guidance);
    expect(Object.getPrototypeOf(terms)).toBe(Object.prototype);
    expect(terms.minimum).toBe(11.5);
  });
});
