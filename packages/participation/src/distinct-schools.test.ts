import { describe, expect, it } from "vitest";
import { distinctSchools, sameSchool } from "./distinct-schools.ts";

const chain = (length: number) =>
  Array.from({ length }, (_, index) => ({
    predecessor: String(100_000 + index),
    successor: String(100_001 + index),
  }));

describe("a school counts once, whatever number it had", () => {
  it("without links every number is a school", () =>
    expect(distinctSchools(["900001", "900002", "900001"])).toBe(2));
  it("predecessor and successor are one, in whichever order links and numbers come", () => {
    const links = [
      { predecessor: "900002", successor: "900003" },
      { predecessor: "900001", successor: "900002" },
    ];
    for (const given of [links, links.toReversed()])
      expect(distinctSchools(["900003", "900001", "900009"], given)).toBe(2);
  });
  it("two schools that became one count as one", () =>
    expect(
      distinctSchools(
        ["900001", "900002"],
        [
          { predecessor: "900001", successor: "900003" },
          { predecessor: "900002", successor: "900003" },
        ],
      ),
    ).toBe(1));
  it("links in a circle end", () =>
    expect(
      distinctSchools(
        ["900001", "900002"],
        [
          { predecessor: "900001", successor: "900002" },
          { predecessor: "900002", successor: "900001" },
        ],
      ),
    ).toBe(1));
  it.each([
    ["forwards", chain(200_000)],
    ["backwards", chain(200_000).toReversed()],
  ])("a chain of 200,000 numbers given %s is one school", (_order, links) => {
    const same = sameSchool(links);
    expect(same("100000")).toBe(same("300000"));
    expect(same("100000")).not.toBe(same("300001"));
  });
});
