import { anyCharacter } from "@maths-hubs/tooling/any-character";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkText } from "./check-text.ts";
import { fixText } from "./fix-text.ts";
import { readingOf, textFormats } from "./text-format.ts";

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
const anyText = fc.oneof(texts, fc.string({ unit: anyCharacter, maxLength: 60 }));

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
