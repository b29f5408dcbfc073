import { describe, expect, it } from "vitest";
import { fromWindows1252 } from "./windows-1252.ts";

describe("bytes of Windows-1252", () => {
  it.each([
    [0x41, "A"],
    [0x7f, "\u007F"],
    [0x80, "€"],
    [0x81, "\u0081"],
    [0x92, "’"],
    [0x96, "–"],
    [0x9f, "Ÿ"],
    [0xa0, "\u00A0"],
    [0xa3, "£"],
    [0xe9, "é"],
    [0xff, "ÿ"],
  ])("%d is %j", (byte, character) => expect(fromWindows1252(Uint8Array.of(byte))).toBe(character));
  it("pieces of any length join", () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => index % 256);
    const pieces = fromWindows1252(bytes.subarray(0, 9001)) + fromWindows1252(bytes.subarray(9001));
    expect(fromWindows1252(bytes)).toBe(pieces);
    expect(pieces).toHaveLength(20_000);
  });
});
