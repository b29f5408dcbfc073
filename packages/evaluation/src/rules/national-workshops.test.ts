import type { Workshop } from "@maths-hubs/model";
import { anActivity } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { describedBy, judged, judgedOn, judgedOnce, leftOut } from "../judged.test-support.ts";
import { nationalWorkshops } from "./national-workshops.ts";

const midYear: Workshop = { point: "mid-year", on: "2025-01-22", mode: "online" };
const judgedWith = (workshops: readonly Workshop[], asOf?: string) =>
  judgedOn(nationalWorkshops, anActivity({ workshops }), "mid-year", asOf);

describe("At least one national workshop is attended at each point of the year (HBK-TL-before-what-1, HBK-TL-during-what-1, HBK-TL-end-what-1, G12)", () => {
  it("should, counted", () => {
    expect(describedBy(nationalWorkshops)).toMatchObject({
      id: "evaluation/national-workshops",
      force: "should",
      clauses: ["HBK-TL-before-what-1", "HBK-TL-during-what-1", "HBK-TL-end-what-1"],
      unit: "count",
    });
  });
  it("a finding for each point, first to final", () =>
    expect(judged(nationalWorkshops, anActivity()).map(({ subject, outcome }) => [subject, outcome])).toEqual(
      [
        ["first", "met"],
        ["mid-year", "met"],
        ["final", "met"],
      ],
    ));
  it.each([
    [[{ ...midYear, attended: false }], "not-met", 0],
    [[{ ...midYear, attended: true }], "met", 1],
    [
      [
        { ...midYear, attended: true },
        { ...midYear, on: "2025-02-12", attended: false },
      ],
      "met",
      1,
    ],
    [
      [
        { ...midYear, attended: true },
        { ...midYear, on: "2025-02-12", attended: true },
      ],
      "met",
      2,
    ],
  ] as const)("%#: %s", (workshops, outcome, actual) =>
    expect(judgedWith(workshops)).toMatchObject({ outcome, actual, requirement: 1 }),
  );
  it.each([
    ["2025-01-21", "not-applicable"],
    ["2025-01-22", "not-applicable"],
    ["2025-01-23", "not-met"],
  ])("missed on 22 January, asked on %s: %s", (asOf, outcome) =>
    expect(judgedWith([{ ...midYear, attended: false }], asOf).outcome).toBe(outcome),
  );
  it("attendance that is not known: undetermined, never no", () =>
    expect(judgedWith([midYear])).toMatchObject({
      outcome: "undetermined",
      missing: ["/workshops/0/attended"],
    }));
  it("no workshop of the point is known: undetermined", () =>
    expect(judgedWith([])).toMatchObject({ outcome: "undetermined", missing: ["/workshops"] }));
  it("a local Work Group has no national workshops", () =>
    expect(judgedOnce(nationalWorkshops, leftOut(anActivity(), "project")).outcome).toBe("not-applicable"));
});
