import { gapsInNumbering, isHubCode, regionsWithoutHub } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { hubCounts, isListedHub, listedHubs } from "./network.ts";

const codes = listedHubs.map(({ code }) => code);

describe("HBK-Hubs-code-format: the handbook of 2024/25 lists 40 hubs", () => {
  it("with as many codes and names", () => {
    expect(new Set(codes).size).toBe(40);
    expect(new Set(listedHubs.map(({ name }) => name)).size).toBe(40);
    expect(codes.every(isHubCode)).toBe(true);
  });
  it.each([
    ["EE", 5],
    ["EM", 3],
    ["LO", 6],
    ["NE", 2],
    ["NW", 6],
    ["SE", 5],
    ["SW", 5],
    ["WM", 4],
    ["YH", 4],
  ] as const)("%s has %i", (prefix, count) => {
    expect(codes.filter((code) => code.startsWith(prefix))).toHaveLength(count);
    expect(hubCounts[prefix]).toBe(count);
  });
  it("numbers them without a gap", () => expect(gapsInNumbering(codes)).toEqual([]));
  it("serves every region (ABOUT-Where-regions)", () => expect(regionsWithoutHub(codes)).toEqual([]));
  it.each([
    ["SW3", "Boolean"],
    ["WM2", "SHaW"],
    ["YH3", "Yorkshire and The Humber"],
    ["SW1", "CODE"],
    ["EE5", "Venn Essex"],
  ])("%s is %s, in the case printed", (code, name) => expect(listedHubs).toContainEqual({ code, name }));
});

describe("isListedHub", () => {
  it("says yes to every hub of the list", () => expect(codes.every(isListedHub)).toBe(true));

  it.each([
    ["SW3", true],
    ["SW5", true],
    ["SW6", false],
    ["XX1", false],
    ["sw3", false],
  ])("%s: %s", (code, listed) => expect(isListedHub(code)).toBe(listed));
});
