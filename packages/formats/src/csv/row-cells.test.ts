import { describe, expect, it } from "vitest";
import { rowCells } from "./row-cells.ts";

const all = [0, 1, 2, 3];
const read = (text: string, delimiter = ",") => rowCells(text, delimiter, all);

describe("the cells of a row", () => {
  it.each([
    ["a,b,c,d", ["a", "b", "c", "d"]],
    [" a ,,c, ", ["a", "", "c", ""]],
    ['"a,b",c,"",d', ["a,b", "c", "", "d"]],
    ['"say ""yes""",b,c,d', ['say "yes"', "b", "c", "d"]],
    ['"""",b,c,d', ['"', "b", "c", "d"]],
    ['"a\nb",b,c,d', ["a\nb", "b", "c", "d"]],
  ])("%j", (text, cells) => expect(read(text)).toMatchObject({ cells, width: 4, brokenAt: -1 }));
  it("other delimiters", () => expect(read("a;b,c;d", ";").cells).toEqual(["a", "b,c", "d"]));
  it("only those asked for, the others counted", () =>
    expect(rowCells("a,b,c,d,e", ",", [-1, 1, -1, 0])).toEqual({
      cells: ["d", "b"],
      width: 5,
      used: 5,
      brokenAt: -1,
    }));
  it.each([
    ["a,b,c,d,,", 6, 4],
    ["a,b,c,d, , ", 6, 4],
    ["a,b", 2, 2],
    ["", 1, 0],
    [",,,", 4, 0],
  ])("%j is %d wide, %d of them used", (text, width, used) =>
    expect(read(text)).toMatchObject({ width, used }),
  );
  it.each([
    ['"a"b,c', 0],
    ['a,b"c"', 1],
    ['a,"b" ,c', 1],
    ['a,"b"c"d"', 1],
    ['a,b,"', 2],
  ])("%j is broken at %d", (text, at) => expect(read(text).brokenAt).toBe(at));
});
