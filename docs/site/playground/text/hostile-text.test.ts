import { describe, expect, it } from "vitest";
import { markedText } from "./marked-text.ts";
import { mostLetters } from "./text-document.ts";
import { correctedText, textAnswer } from "./text-answer.ts";

const filled = (piece: string): string =>
  piece.repeat(Math.ceil(mostLetters / piece.length)).slice(0, mostLetters);

describe("whatever is pasted stays text", () => {
  it.each([
    ["script elements", "<script>alert(1)</script>"],
    ["mustaches", "{{ 7 * 7 }}"],
    ["one line", "x"],
    ["emphasis", "**work** *_[("],
    ["blanks", "work "],
    ["quotation marks", "“‘\"'"],
    ["findings alone", "work group "],
    ["line ends", "\r\n"],
    ["halves of signs", "\ud83d"],
  ])("%s", (_, piece) => {
    for (const format of ["text", "markdown", "html"] as const) {
      const document = { text: filled(piece), format, academicYear: "2024/25" };
      const { findings } = textAnswer(document, false);
      expect(correctedText(document, false).length).toBeGreaterThan(0);
      const { stretches, leftOut } = markedText(document.text, findings.slice(0, 200), 20_000);
      const shown = stretches.map(({ text }) => text).join("");
      expect(shown.length + leftOut).toBe(mostLetters);
      expect(document.text.startsWith(shown)).toBe(true);
    }
  });
});
