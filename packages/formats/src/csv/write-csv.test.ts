import { describe, expect, it } from "vitest";
import { writeCsv } from "./write-csv.ts";

describe("rows are written as RFC 4180 says", () => {
  it("ends every line with CR LF, the last too", () => {
    expect(
      writeCsv([
        ["a", "b"],
        ["1", ""],
      ]),
    ).toBe("a,b\r\n1,\r\n");
  });

  it.each([
    ["a comma", "a,b", '"a,b"'],
    ["a quote, doubled", 'a"b', '"a""b"'],
    ["a line end", "a\nb", '"a\nb"'],
    ["what another locale splits at", "a;b", '"a;b"'],
    ["a blank at the end", "a ", '"a "'],
  ])("puts %s in quotes", (_, cell, written) => {
    expect(writeCsv([[cell]])).toBe(`${written}\r\n`);
  });
});
