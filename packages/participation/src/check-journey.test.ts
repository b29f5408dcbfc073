import { describe, expect, it } from "vitest";
import { checkJourney } from "./check-journey.ts";
import { checked, journey } from "./judged.test-support.ts";

const notMet = (way: string) =>
  checked(journey(way)).flatMap((finding) =>
    finding.outcome === "not-met"
      ? [`${finding.force} ${finding.rule.slice("participation/".length)} ${finding.shortfall}`]
      : [],
  );

describe("a way along the journey is held against what is stated (F9)", () => {
  it.each([
    ["D E S", []],
    ["R D E S S", []],
    ["R", []],
    ["D - E - - S", []],
    ["-", []],
    ["E S", ["advisory journey-start 1"]],
    ["S", ["advisory journey-start 2"]],
    ["RD E", ["should development-after-readiness 1"]],
    ["R D", []],
    ["R - D", ["advisory development-following-year 1"]],
    ["R - - D", ["advisory development-following-year 2"]],
    ["D S", ["should journey-order 1"]],
    ["R E", ["should journey-order 1"]],
    ["R S", ["should journey-order 2"]],
    ["D E D", ["should journey-order 2", "advisory journey-repetition 1"]],
    ["D R", ["should journey-order 2"]],
    ["D D", ["advisory journey-repetition 1"]],
    ["R R D", ["advisory journey-repetition 1"]],
    ["D E S - S", ["should sustaining-every-year 1"]],
    ["D E S -", ["should sustaining-every-year 1"]],
    ["D E S - -", ["should sustaining-every-year 2"]],
  ])("%s: %j", (way, findings) => expect(notMet(way)).toEqual(findings));
  it("HBK-Journey-readiness-next: nothing is said of a school that has not moved on yet", () =>
    expect(checked(journey("R")).find(({ rule }) => rule.endsWith("after-readiness"))).toMatchObject({
      outcome: "not-applicable",
    }));
  it("the order in which years are given does not matter, and evidence points to where they stand", () => {
    const years = journey("R D E").toReversed();
    expect(checked(years).map(({ outcome }) => outcome)).toEqual(
      checked(journey("R D E")).map(({ outcome }) => outcome),
    );
    expect(checked(years).find(({ rule }) => rule.endsWith("after-readiness"))).toMatchObject({
      subject: "900001 readiness to development",
      evidence: ["/years/2", "/years/1"],
    });
  });
  it("several Work Groups of one year at one stage are one year there", () => {
    const twice = [...journey("D E"), { academicYear: "2024/25", stage: "embedding" } as const];
    expect(checked(twice).find(({ rule }) => rule.endsWith("repetition"))?.outcome).toBe("met");
  });
  it("nothing on the way is required", () =>
    expect(
      checkJourney({ school: "900001", years: journey("S R S") }, { academicYear: "2024/25" }).compliant,
    ).toBe(true));
});

describe("what is no history is refused", () => {
  it.each([
    [{ academicYear: "2024/25", stage: "starting" as never }, "unknown-stage"],
    [{ academicYear: "2025/26", stage: "development" as const }, "years-out-of-order"],
    [{ academicYear: "2024/26", stage: "development" as const }, "invalid-academic-year"],
  ])("%j: %s", (year, code) => expect(() => checked([year])).toThrow(expect.objectContaining({ code })));
  it("and a year whose journey is not published", () =>
    expect(() => checkJourney({ school: "900001", years: [] }, { academicYear: "2023/24" })).toThrow(
      expect.objectContaining({ code: "edition-not-published" }),
    ));
});
