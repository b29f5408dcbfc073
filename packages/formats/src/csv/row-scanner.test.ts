import { describe, expect, it } from "vitest";
import { longestRow, rowScanner } from "./row-scanner.ts";

const rowsOf = (...pieces: readonly string[]) => {
  const scanner = rowScanner();
  const rows: (readonly [number, string])[] = [];
  for (const piece of pieces) scanner.push(piece, (text, row) => rows.push([row, text]));
  scanner.end((text, row) => rows.push([row, text]));
  return { rows, stopped: scanner.stopped() };
};

describe("a text is cut into rows at line ends outside quotes", () => {
  it.each([
    ["a\nb\n", ["a", "b"]],
    ["a\r\nb", ["a", "b"]],
    ["a\n\nb\n", ["a", "", "b"]],
    ['"a\nb",c\nd', ['"a\nb",c', "d"]],
    ['"a""\n""b"\nc\n', ['"a""\n""b"', "c"]],
    ['x,"",""\ny\n', ['x,"",""', "y"]],
    ['"\r\n"\r\nz', ['"\r\n"', "z"]],
    ["", []],
    ["\n", [""]],
  ])("%j", (text, rows) => {
    expect(rowsOf(text).rows).toEqual(rows.map((row, index) => [index + 1, row]));
    expect(rowsOf(...text.split("")).rows).toEqual(rows.map((row, index) => [index + 1, row]));
  });
});

describe("a row that never ends stops the reading, and is not kept", () => {
  it("a quote without its end", () => {
    const { rows, stopped } = rowsOf('a\n"b\nc\nd\n');
    expect(rows).toEqual([[1, "a"]]);
    expect(stopped).toEqual({ row: 2, code: "malformed-quotes", text: '"b\nc\nd\n' });
  });
  it.each([
    [longestRow - 1, undefined],
    [longestRow, undefined],
    [longestRow + 1, { row: 2, code: "row-too-long", text: "x".repeat(60) }],
  ])("%d characters", (length, stopped) =>
    expect(rowsOf("a\n", "x".repeat(length - 1), "x").stopped).toEqual(stopped),
  );
  it("nothing is read after it", () =>
    expect(rowsOf(`a\n"${"x".repeat(longestRow)}`, '"\nb\n').rows).toEqual([[1, "a"]]));
});
