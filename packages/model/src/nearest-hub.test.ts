import { describe, expect, it } from "vitest";
import { nearestHub } from "./nearest-hub.ts";

describe("ABOUT-Connect-nearest: whoever seeks support contacts the nearest hub", () => {
  it("is the hub 5 km away, not the one 9 km away", () =>
    expect(
      nearestHub([
        { hub: "SW1", kilometres: 9 },
        { hub: "SW3", kilometres: 5 },
      ]),
    ).toEqual({
      hubs: ["SW3"],
      decidedBy: "distance",
    }));
  it.each([
    [4.99, ["SW3"]],
    [5, ["SW1", "SW3"]],
    [5.01, ["SW1"]],
  ])("against 5 km, %d km", (kilometres, hubs) =>
    expect(
      nearestHub([
        { hub: "SW1", kilometres: 5 },
        { hub: "SW3", kilometres },
      ]).hubs,
    ).toEqual(hubs),
  );
  it("says that nothing decides between equals", () =>
    expect(
      nearestHub([
        { hub: "SW1", kilometres: 0 },
        { hub: "SW3", kilometres: 0 },
      ]).decidedBy,
    ).toBe("nothing"));
  it("has no answer without a distance", () =>
    expect(nearestHub([])).toEqual({ hubs: [], decidedBy: "nothing" }));
  it("prefers the hub whose area takes in the place to one that is nearer", () =>
    expect(
      nearestHub([
        { hub: "SW1", kilometres: 9, areaIncludesPlace: true },
        { hub: "SW3", kilometres: 5 },
      ]),
    ).toEqual({
      hubs: ["SW1"],
      decidedBy: "area",
    }));
  it("breaks a tie of two areas by distance", () =>
    expect(
      nearestHub([
        { hub: "SW1", kilometres: 9, areaIncludesPlace: true },
        { hub: "SW2", kilometres: 7, areaIncludesPlace: true },
        { hub: "SW3", kilometres: 5, areaIncludesPlace: false },
      ]),
    ).toEqual({ hubs: ["SW2"], decidedBy: "distance" }));
  it.each([-0.01, NaN, Infinity])("refuses %d kilometres", (kilometres) =>
    expect(() => nearestHub([{ hub: "SW1", kilometres }])).toThrow(
      expect.objectContaining({ code: "invalid-distance", hub: "SW1" }),
    ),
  );
});
