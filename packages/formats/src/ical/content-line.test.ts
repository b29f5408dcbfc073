import { describe, expect, it } from "vitest";
import { contentLine } from "./content-line.ts";

const octetsOf = (text: string): readonly number[] =>
  text
    .trimEnd()
    .split("\r\n")
    .map((line) => new TextEncoder().encode(line).length);

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
    ["two octets", "é", [74, 75, 6]],
    ["three octets", "€", [74, 73, 73, 16]],
    ["four octets, two units", "\u{1F600}", [74, 73, 73, 73, 25]],
    ["half a character", "\uD83D", [74, 73, 73, 16]],
    ["the other half", "\uDE00", [74, 73, 73, 16]],
  ])("never inside a character of %s", (_, character, octets) => {
    const count = character.length === 2 ? 72 : character === "é" ? 76 : 76;
    expect(octetsOf(contentLine("X", character.repeat(count)))).toEqual(octets);
  });

  it("and is whole again without the breaks", () => {
    const text = "a€\u{1F600}é".repeat(40);
    expect(contentLine("X", text).replaceAll("\r\n ", "")).toBe(`X:${text}\r\n`);
  });
});
