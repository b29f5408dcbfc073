import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeMarkdown } from "./escape-markdown.ts";

describe("text is shown as it is", () => {
  it.each([
    [
      "Capacity: 11.4 days a week, at least £11.50 (required).",
      "Capacity: 11.4 days a week, at least £11.50 (required).",
    ],
    ["a|b", "a\\|b"],
    ["a\\|b", "a\\\\\\|b"],
    ["`code`", "\\`code\\`"],
    ["*bold* _it_ ~~no~~ #1 $x$", "\\*bold\\* \\_it\\_ \\~\\~no\\~\\~ \\#1 \\$x\\$"],
    ["[click](javascript:alert(1))", "\\[click\\](javascript:alert(1))"],
    ["![image](x)", "!\\[image\\](x)"],
    ["<script>", "&lt;script&gt;"],
    ["&lt;", "&amp;lt;"],
    ["https://example.org www.example.org", "https\\://example.org www\\.example.org"],
    ["/a~1b", "/a\\~1b"],
    ["two\n\n# lines", "two \\# lines"],
  ])("%j", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it("and nothing that Markdown would read is left over", () => {
    const hostile = fc.string({ unit: fc.constantFrom(...Array.from("\\`*_[]|~#$<>&\n\r w.:/")) });
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped.replaceAll(/\\[^\s]|&(?:amp|lt|gt);/g, "x")).not.toMatch(
          /[\\`*_[\]|~#$<>&\n\r]|:\/\//,
        );
      }),
    );
  });
});
