import { aTeam } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { assessTeam } from "./assess-team.ts";
import { changed, someDay } from "./judged.test-support.ts";
import { shortfallOf } from "./shortfall.ts";

const capacityWith = (daysPerWeek: number) =>
  assessTeam(changed(aTeam(), "p-02", { daysPerWeek }), { on: someDay }).findings.find(
    ({ rule }) => rule === "mhlm/leadership-capacity",
  );

describe("the distance of a finding is what it falls short by", () => {
  it.each([
    [3.9, 0.1],
    [4, 0],
    [4.1, 0],
  ])("with %d days of the lead: %d", (days, shortfall) => {
    expect(shortfallOf(capacityWith(days))).toBe(shortfall);
  });

  it("no finding, no distance", () => {
    expect(shortfallOf(undefined)).toBe(0);
  });
});
