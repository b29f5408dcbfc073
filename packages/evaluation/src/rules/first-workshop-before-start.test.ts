import { anActivity } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { describedBy, judgedOnce, leftOut } from "../judged.test-support.ts";
import { firstWorkshopBeforeStart } from "./first-workshop-before-start.ts";

const workshopsOn = (...days: readonly string[]) => ({
  workshops: days.map((on) => ({ point: "first", on }) as const),
});

describe("The first national workshop comes before the activity starts (HBK-TL-before-what-1)", () => {
  it("advisory, counted as a date", () => {
    expect(describedBy(firstWorkshopBeforeStart)).toMatchObject({
      id: "evaluation/first-workshop-before-start",
      force: "advisory",
      clauses: ["HBK-TL-before-what-1"],
      unit: "date",
    });
  });
  it.each([
    ["2024-10-07", "met"],
    ["2024-10-08", "not-met"],
    ["2024-10-09", "not-met"],
  ])("starting on 8 October, workshop on %s: %s", (on, outcome) =>
    expect(judgedOnce(firstWorkshopBeforeStart, anActivity(workshopsOn(on)))).toMatchObject({
      outcome,
      requirement: "2024-10-07",
      actual: on,
    }),
  );
  it("of several, the earliest counts, wherever it stands", () =>
    expect(
      judgedOnce(firstWorkshopBeforeStart, anActivity(workshopsOn("2024-11-20", "2024-09-18"))),
    ).toMatchObject({ outcome: "met", actual: "2024-09-18", evidence: ["/workshops/1"] }));
  it("dates left out: undetermined, with their places", () => {
    const silent = leftOut(anActivity({ workshops: [] }), "starts");
    expect(judgedOnce(firstWorkshopBeforeStart, silent)).toMatchObject({
      missing: ["/starts", "/workshops"],
    });
  });
  it("a local Work Group has no national workshops", () =>
    expect(judgedOnce(firstWorkshopBeforeStart, leftOut(anActivity(), "project")).outcome).toBe(
      "not-applicable",
    ));
});
