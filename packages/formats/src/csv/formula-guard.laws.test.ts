import { anyCharacter } from "@maths-hubs/tooling/any-character";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guarded, unguarded } from "./formula-guard.ts";
import { writeCsv } from "./write-csv.ts";
import { parseCsv } from "./parse-csv.ts";

const formulaSigns = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"];
const cell = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc
    .tuple(fc.constantFrom(...formulaSigns, "'", " ", "\u0000", "\uFEFF"), fc.string())
    .map(([first, rest]) => first + rest),
  fc.float({ noNaN: true }).map(String),
);

const isRealNumber = (text: string): boolean => /^-\d+(\.\d+)?$/.test(text) && Number.isFinite(Number(text));
const isInert = (written: string): boolean =>
  isRealNumber(written) ||
  [written, written.trim()].every((shown) => !formulaSigns.includes(shown.charAt(0)));

describe("no written cell begins with a sign that makes a formula, unless it is a real number", () => {
  it("for any text, also where a spreadsheet drops blanks in front", () => {
    fc.assert(
      fc.property(cell, (text) => isInert(guarded(text))),
      { numRuns: 1000 },
    );
    expect(isInert("=1")).toBe(false);
  });
});

describe("reading takes the guard away again", () => {
  it("for any text", () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(unguarded(guarded(text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it("also through a file, but for blanks at the ends and kinds of line end", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const plain = rows.map((row) => row.map((text) => text.replaceAll(/\r\n?/g, "\n").trim()));
        const read = parseCsv(writeCsv(plain).replaceAll("\r\n", "\n"), ",").rows;
        expect(read.map(({ cells }) => cells)).toEqual(
          plain.filter((row) => row.some((text) => text !== "")),
        );
      }),
      { numRuns: 300 },
    );
  });
});
