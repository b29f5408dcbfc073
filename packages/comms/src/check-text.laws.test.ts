import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkText } from "./check-text.ts";
import { countingText } from "./counting-text.test-support.ts";
import { findingsIn } from "./findings-in.ts";
import { fixText } from "./fix-text.ts";
import { styleEditions } from "./style-terms.ts";
import { readingOf, textFormats, type TextFormat } from "./text-format.ts";

const edition = "2024/25";

/** Pieces that phrases, markup and exemptions are made of, in any order. */
const pieces = fc.constantFrom(
  ..."work|Work|WORK|group|Groups|Group|workgroup|teaching|Teaching|for|For|mastery|Mastery|maths|Maths|Programme|NCP|WG|LLMEs".split(
    "|",
  ),
  ..." | | |  |\n|\n\n|\t|-|‑|.|,|:|“|”|‘|’|'|\"|*|**|_|`|``|[|]|](|)|(|<b>|</b>|<p>|<h1>|</h1>|<q>|</q>|<code>|</code>|<!--|-->|<|>|&nbsp;|&#119;|&amp;|# |- |> |1. |```\n|---\n|\\|/|@|#|\u0000|\f|\u00AD|\uD800|😀".split(
    "|",
  ),
  "|",
  "Teaching for Mastery",
  "Primary Teaching for Mastery Development Work Groups",
  "teaching for mastery",
  "work group",
);
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));
const formats = fc.constantFrom(...textFormats);
const anyText = fc.oneof(texts, fc.string({ unit: "binary", maxLength: 60 }));

const bare = (text: string): string => text.toLowerCase().replaceAll(/[\s‐‑-]/gu, "");

describe("laws of the text checker", () => {
  it("a fixed text has no safe finding left", () => {
    fc.assert(
      fc.property(anyText, formats, (text, format) => {
        const left = checkText(fixText(text, { edition, format }), { edition, format });
        expect(left.filter(({ edits }) => edits !== undefined)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
  it("fixing twice is fixing once", () => {
    fc.assert(
      fc.property(anyText, formats, (text, format) => {
        const once = fixText(text, { edition, format });
        expect(fixText(once, { edition, format })).toBe(once);
      }),
      { numRuns: 300 },
    );
  });
  it("what is not found stays as it is, and what is found changes its letters, hyphen and space alone", () => {
    fc.assert(
      fc.property(anyText, formats, (text, format) => {
        const fixed = fixText(text, { edition, format });
        expect(bare(fixed)).toBe(bare(text));
        const found = checkText(text, { edition, format }).filter(({ edits }) => edits !== undefined);
        const before = found[0]?.offset ?? text.length;
        expect(fixed.slice(0, before)).toBe(text.slice(0, before));
        const last = found.at(-1);
        const after = last === undefined ? text.length : text.length - last.offset - last.length;
        expect(fixed.slice(fixed.length - after)).toBe(text.slice(text.length - after));
      }),
      { numRuns: 300 },
    );
  });
  it("a reading is as long as its text, and findings stand within it in order", () => {
    fc.assert(
      fc.property(anyText, formats, (text, format) => {
        const { headings, text: seen } = readingOf(text, format);
        expect(seen.length).toBe(text.length);
        expect([...headings]).toEqual(headings.toSorted((a, b) => a - b));
        const findings = checkText(text, { edition, format });
        const offsets = findings.map(({ offset }) => offset);
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
        for (const { offset, length, line, column } of findings) {
          expect(offset + length).toBeLessThanOrEqual(text.length);
          const lines = text.slice(0, offset).split("\n");
          expect([line, column]).toEqual([lines.length, (lines.at(-1)?.length ?? 0) + 1]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Characters that a text is asked for while it is checked. */
const stepsFor = (text: string, format: TextFormat): number => {
  const original = countingText(text);
  const reading = readingOf(original, format);
  const seen = countingText(reading.text === original ? text : reading.text.slice(0));
  findingsIn(original, { ...reading, text: seen }, styleEditions.for(edition));
  return original.steps() + seen.steps();
};

const hostile: readonly (readonly [string, string])[] = [
  ["one letter", "y"],
  ["the last letter of group", "p"],
  ["capitals", "N"],
  ["work without group", "work "],
  ["group without work", " group"],
  ["mastery without the rest", " mastery"],
  ["for mastery", "for mastery "],
  ["a finding in each word", "work group "],
  ["findings without spaces", "work-group,"],
  ["addresses", "work-group@x"],
  ["findings in one endless line of quotes", "“work group’ "],
  ["straight quotes", "'Teaching for Mastery \""],
  ["capitals at line ends", "Teaching for Mastery\n"],
  ["brackets", "((Teaching for Mastery"],
  ["unseen characters", "\u0000group\u00AD"],
  ["spaces", "          "],
  ["blank lines", "\n\n \n"],
  ["entities", "&#119;&nbsp;&"],
  ["tags that do not close", "<a "],
  ["quotes in tags that do not close", "<a \"<b '"],
  ["elements that do not close", "<code>"],
  ["elements that nearly close", "<pre></pre </code"],
  ["comments that do not close", "<!--"],
  ["scripts that do not close", "<script>"],
  ["links that do not close", "]("],
  ["names that do not close", "]["],
  ["notes that do not close", "[^"],
  ["backticks of every length", "`a``b```c````d`````e``````f "],
  ["escapes", "\\"],
  ["emphasis", "*_~"],
  ["markers", "> - 1. "],
  ["lines of markers", "> - work group\n"],
  ["definitions that do not close", "[a\n"],
  ["fences", "```\n"],
  ["underlines", "a\n===\n"],
  ["front matter that does not close", "---\n"],
  ["abbreviations never explained", "NCP SLG network "],
];

const runs = (count: number): string =>
  Array.from({ length: count }, (_, index) => `a${"`".repeat(index + 1)}`).join(" ");
const stepsPerCharacter = (text: string): number => stepsFor(text, "markdown") / text.length;

describe("time grows with the length alone: twice the text takes at most twice the steps", () => {
  it.each(hostile.flatMap(([name, unit]) => textFormats.map((format) => [format, name, unit] as const)))(
    "%s: %s",
    (format, _name, unit) => {
      const once = stepsFor(unit.repeat(Math.ceil(8000 / unit.length)), format);
      const twice = stepsFor(unit.repeat(Math.ceil(16_000 / unit.length)), format);
      expect(twice).toBeLessThanOrEqual(once * 2.1 + 1000);
    },
  );
  it("rising runs of backticks", () => {
    const [short, long] = [runs(100), runs(200)];
    expect(stepsPerCharacter(long)).toBeLessThanOrEqual(stepsPerCharacter(short) * 1.2);
  });
});

describe("no text is too odd", () => {
  it.each([
    ["10 MB of one letter", "p".repeat(10_000_000)],
    ["lone halves of characters", "\uD800\uDC00\uDC00\uD800 work group \uDFFF"],
    ["unbalanced markup", "<p <b>work group</p><<<>>>](```\n[[[&&&;;;"],
  ])("%s", (_name, text) => {
    for (const format of textFormats) expect(checkText(text, { edition, format }).length).toBeLessThan(3);
  });
});
