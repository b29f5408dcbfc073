import { functionIds } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { teamExpectations } from "./team-expectations.ts";

describe("SPEC-AnnexC-edition: the composition of the team is published for 2023/24 alone", () => {
  it("knows that year", () => expect(teamExpectations.years).toEqual(["2023/24"]));
  it.each(["2022/23", "2024/25"])("refuses %s", (year) =>
    expect(() => teamExpectations.for(year)).toThrow(
      expect.objectContaining({ code: "edition-not-published" }),
    ),
  );
  it("is carried forward by choice, and says so", () =>
    expect(teamExpectations.for("2024/25", { carryForward: true }).stamp).toEqual({
      academicYear: "2024/25",
      carriedForwardFrom: "2023/24",
    }));
});

describe("SPEC-AnnexC-LG-cap, SPEC-AnnexC-OG-cap: each group has a minimum capacity of its own", () => {
  it("11.5 and 11 days a week", () =>
    expect(teamExpectations.for("2023/24").terms).toEqual({
      minimumCapacity: { leadership: 11.5, "operational-management": 11 },
      holdersOfEachRole: 1,
      functions: functionIds,
    }));
});
