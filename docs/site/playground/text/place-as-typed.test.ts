import { describe, expect, it } from "vitest";
import { placeAsTyped } from "./place-as-typed.ts";

const place = (text: string, found: string) => placeAsTyped(text, text.indexOf(found));

describe("a place of a text in a field that keeps line ends as one character", () => {
  it.each([
    ["a\nwork group", 2],
    ["a\r\nwork group", 2],
    ["\r\n\r\n\r\nwork group\r\n", 3],
    ["work group\r\n", 0],
    ["a\rwork group", 2],
  ])("%j: %d", (text, at) => expect(place(text, "work group")).toBe(at));
  it("is where the field has it", () => {
    const text = "one\r\ntwo\nthree\r\nwork group";
    expect(place(text, "work group")).toBe(text.replaceAll("\r\n", "\n").indexOf("work group"));
  });
});
