import { describe, expect, it } from "vitest";
import { checkText } from "./check-text.ts";
import { countingText } from "./counting-text.test-support.ts";
import { findingsIn } from "./findings-in.ts";
import { styleEditions } from "./style-terms.ts";
import { readingOf, textFormats, type TextFormat } from "./text-format.ts";

const edition = "2024/25";

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
