import { describe, expect, it } from "vitest";
import { gapsInNumbering, hubRegions, isHubCode, regionOfHub, regionsWithoutHub } from "./hub-code.ts";

describe("HBK-Hubs-code-format: a hub code is the two letters of a region and a digit from 1", () => {
  it.each(["SW3", "SW6", "EE1", "YH9"])("%s has the form", (code) => expect(isHubCode(code)).toBe(true));
  it.each(["", "SW0", "SW10", "sw3", "XX1", " SW3", "SW3\n", "S3", "ＳＷ3", "SW３"])("%j has not", (code) =>
    expect(isHubCode(code)).toBe(false),
  );
  it("numbers without a gap within a prefix", () => {
    expect(gapsInNumbering(["WM1", "WM2", "YH1"])).toEqual([]);
    expect(gapsInNumbering(["WM3", "YH2", "WM3"])).toEqual(["WM1", "WM2", "YH1"]);
  });
  it("counts no gap for what is no code", () => expect(gapsInNumbering(["XX4"])).toEqual([]));
});

describe("ABOUT-Where-regions: together the hubs serve all regions of England", () => {
  it("knows nine regions", () => expect(Object.keys(hubRegions)).toHaveLength(9));
  it("finds every region without a hub", () =>
    expect(regionsWithoutHub([])).toEqual(Object.values(hubRegions)));
  it("finds none where each has one", () =>
    expect(regionsWithoutHub(Object.keys(hubRegions).map((prefix) => `${prefix}1`))).toEqual([]));
  it("gives the region of a code, and none of what is no code", () => {
    expect(regionOfHub("SE3")).toBe("South East");
    expect(regionOfHub("SE")).toBeUndefined();
    expect(regionOfHub("constructor")).toBeUndefined();
  });
});
