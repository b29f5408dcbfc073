import * as fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { rowCells } from "./row-cells.ts";
import { rowScanner } from "./row-scanner.ts";

const cell = fc.stringMatching(/^[a-c ,;"\n]{0,6}$/).map((text) => text.trim());
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });

/** Cuts a text where the numbers say. */
const cut = (text: string, at: readonly number[]): readonly string[] => {
  const places = [...new Set(at.map((one) => one % (text.length + 1)))].toSorted((a, b) => a - b);
  return [...places, text.length].map((end, index) => text.slice(places[index - 1] ?? 0, end));
};

const scanned = (pieces: readonly string[]): readonly (readonly string[])[] => {
  const scanner = rowScanner();
  const rows: (readonly string[])[] = [];
  const take = (text: string): void => {
    rows.push(rowCells(text, ",", [0, 1, 2, 3, 4]).cells);
  };
  for (const piece of pieces) scanner.push(piece, take);
  scanner.end(take);
  return rows;
};

describe("a table reads back as it was written, wherever it is cut", () => {
  it.each(["\n", "\r\n"] as const)("with %j between rows, as papaparse writes and reads it", (newline) =>
    fc.assert(
      fc.property(table, fc.array(fc.nat(), { maxLength: 6 }), (rows, at) => {
        const text = Papa.unparse(rows, { newline, quotes: true });
        expect(scanned(cut(text, at))).toEqual(rows);
        const plain = Papa.unparse(rows, { newline });
        const parsed = Papa.parse<string[]>(plain, { delimiter: ",", newline }).data;
        expect(scanned(cut(plain, at)).filter((row) => row.join("") !== "")).toEqual(
          parsed.map((row) => row.map((one) => one.trim())).filter((row) => row.join("") !== ""),
        );
      }),
      { numRuns: 200 },
    ),
  );
});
