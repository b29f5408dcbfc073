import { describe, expect, it } from "vitest";
import { element, escapeXml, svgNumber, textElement } from "./xml.ts";

describe("any text becomes XML text", () => {
  it.each([
    ["markup", `<a href="x">&'`, "&lt;a href=&quot;x&quot;&gt;&amp;&#39;"],
    ["a control character", "a\u0000b\u001Fc", "a\uFFFDb\uFFFDc"],
    ["a lone surrogate", "a\uD800b", "a\uFFFDb"],
    ["a non-character", "\uFFFE\uFFFF", "\uFFFD\uFFFD"],
    ["a whole emoji", "\u{1F600}", "\u{1F600}"],
    ["a tab and line end", "\t\n", "\t\n"],
  ])("%s", (_, text, xml) => {
    expect(escapeXml(text)).toBe(xml);
  });
});

describe("numbers are written with at most two decimals", () => {
  it.each([
    [1, "1"],
    [0.1 + 0.2, "0.3"],
    [1.005, "1"],
    [1 / 3, "0.33"],
    [-0, "0"],
    [-0.001, "0"],
  ])("%d", (value, text) => {
    expect(svgNumber(value)).toBe(text);
  });
});

describe("an element", () => {
  it("without content closes itself", () => {
    expect(element("rect", { width: 1.5, fill: '"' })).toBe('<rect width="1.5" fill="&quot;"/>');
  });

  it("escapes its text, not its content", () => {
    expect(element("g", {}, textElement("text", {}, "<"))).toBe("<g><text>&lt;</text></g>");
  });
});
