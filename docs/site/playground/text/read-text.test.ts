import { describe, expect, it } from "vitest";
import { readText } from "./read-text.ts";

const current = { text: "before", format: "html", academicYear: "2024/25" };

describe("what is pasted is a document of the page, or a text to check", () => {
  it("a document takes the place of all, right or wrong", () =>
    expect(readText(' {"text": 7, "colour": 1}', current)).toEqual({ text: 7, colour: 1 }));
  it.each([
    "Our workgroups.",
    "{{ constructor.constructor('alert(1)')() }}",
    "<script>alert(1)</script>",
    '{"hub": "WM2"}',
    "{",
    "",
  ])("%j is a text, taken as it stands", (text) =>
    expect(readText(text, current)).toEqual({ ...current, text }),
  );
  it("over a document that is none, it makes one", () => expect(readText("a", null)).toEqual({ text: "a" }));
});
