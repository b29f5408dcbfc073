import { describe, expect, it } from "vitest";
import { textFormatOf, textFormats } from "./text-format.ts";

describe("the end of a name tells the format", () => {
  it.each([
    ["a.md", "markdown"],
    ["a.MARKDOWN", "markdown"],
    ["a/b.html", "html"],
    ["b.htm", "html"],
    ["b.txt", "text"],
    ["b.docx", undefined],
    ["md", undefined],
    ["", undefined],
  ])("%j: %s", (name, format) => expect(textFormatOf(name)).toBe(format));
  it("knows three", () => expect(textFormats).toEqual(["text", "markdown", "html"]));
  it("refuses what is no name", () =>
    expect(() => textFormatOf(1 as unknown as string)).toThrow(
      expect.objectContaining({ code: "not-text" }),
    ));
});
