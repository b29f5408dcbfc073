import { describe, expect, it } from "vitest";
import { blank, linesFrom, textOf } from "./text-line.ts";

describe("a paragraph becomes lines of one role", () => {
  it("eighty characters wide unless asked otherwise", () => {
    const text = `${"a".repeat(39)} ${"b".repeat(40)}`;
    expect(linesFrom({ role: "body" }, { text })).toHaveLength(1);
    expect(linesFrom({ role: "body" }, { text: `${text}b` })).toHaveLength(2);
  });

  it("each with the role and the outcome", () => {
    expect(linesFrom({ role: "body", outcome: "met" }, { lead: "- ", text: "a\nb", width: 3 })).toStrictEqual(
      [
        { role: "body", outcome: "met", text: "- a" },
        { role: "body", outcome: "met", text: "  b" },
      ],
    );
  });
});

describe("lines become a text", () => {
  it("that ends in a line break and leaves no space at an end", () => {
    expect(textOf([{ role: "body", text: "a  " }, blank, { role: "body", text: "  b" }])).toBe("a\n\n  b\n");
  });
});
