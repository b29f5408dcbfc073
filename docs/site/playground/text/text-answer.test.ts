import { checkText } from "@maths-hubs/comms";
import { describe, expect, it } from "vitest";
import { correctedText, textAnswer } from "./text-answer.ts";
import { textTool } from "./text-tool.ts";

const document = {
  text: "Our workgroups love maths mastery and Teaching for Mastery.",
  academicYear: "2024/25",
};

describe("the page shows what the library finds", () => {
  it("with how much of it is required, and how much a correction mends", () => {
    const { findings, required, fixable } = textAnswer(document, false);
    expect(findings).toEqual(checkText(document.text, { edition: "2024/25" }));
    expect([findings.length, required, fixable]).toEqual([3, 3, 2]);
  });
  it("a title of one's own may stand as it is printed", () => {
    const text = "Read Our Teaching for Mastery Diary.";
    expect(textAnswer({ ...document, text }, false).findings).toHaveLength(1);
    expect(
      textAnswer({ ...document, text, titles: ["Our Teaching for Mastery Diary"] }, false).findings,
    ).toEqual([]);
  });
  it("makes the safe corrections alone", () =>
    expect(correctedText(document, false)).toBe(
      "Our Work Groups love maths mastery and teaching for mastery.",
    ));
  it("the example has something of each kind, and less of it once corrected", () => {
    const checked = textTool.check(textTool.example);
    const text = checked.ok ? checked.value : document;
    const before = textAnswer(text, false);
    expect([before.findings.length, before.required, before.fixable]).toEqual([6, 5, 4]);
    const after = textAnswer({ ...text, text: correctedText(text, false) }, false);
    expect([after.findings.length, after.fixable]).toEqual([2, 0]);
  });
});

describe("the year decides the style", () => {
  it("an earlier year is refused", () =>
    expect(() => textAnswer({ ...document, academicYear: "2020/21" }, true)).toThrow(
      expect.objectContaining({ code: "edition-not-published" }),
    ));
  it("a later one only if the visitor carries the style forward, and the answer says so", () => {
    const later = { ...document, academicYear: "2026/27" };
    expect(() => textAnswer(later, false)).toThrow(
      expect.objectContaining({ code: "edition-not-published" }),
    );
    expect(textAnswer(later, true).edition.carriedForwardFrom).toBe("2024/25");
  });
});
