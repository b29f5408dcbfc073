import { describe, expect, it } from "vitest";
import { contentLine } from "./content-line.ts";
import { octets } from "./octets.test-support.ts";

const octetsOf = (text: string): readonly number[] => text.trimEnd().split("\r\n").map(octets);

describe("a line of more than 75 octets is folded", () => {
  it.each([
    [74, [74]],
    [75, [75]],
    [76, [75, 2]],
    [149, [75, 75]],
    [150, [75, 75, 2]],
  ])("%i octets", (length, octets) => {
    expect(octetsOf(contentLine("X", "a".repeat(length - 2)))).toEqual(octets);
  });

  it.each([
    ["two octets", "é".repeat(76), [74, 75, 7]],
    ["three octets", "€".repeat(76), [74, 73, 73, 13]],
    ["four octets, two units", "\u{1F600}".repeat(76), [74, 73, 73, 73, 17]],
    ["half a character", "\uD83D".repeat(76), [74, 73, 73, 13]],
    ["the other half", "\uDE00".repeat(76), [74, 73, 73, 13]],
  ])("never inside a character of %s", (_, text, expected) => {
    expect(octetsOf(contentLine("X", text))).toEqual(expected);
  });

  it("and is whole again without the breaks", () => {
    const text = "a€\u{1F600}é".repeat(40);
    expect(contentLine("X", text).replaceAll("\r\n ", "")).toBe(`X:${text}\r\n`);
  });
});
