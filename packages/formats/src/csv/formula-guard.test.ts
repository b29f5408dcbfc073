import { describe, expect, it } from "vitest";
import { guarded, unguarded } from "./formula-guard.ts";

describe("a cell that could begin a formula is put behind an apostrophe", () => {
  it.each(["=1+1", "+1", "-a", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x"])("%j", (cell) => {
    expect(guarded(cell)).toBe(`'${cell}`);
  });

  it.each([" =1", "\u00A0=1", "\u0000=1", "\uFEFF=1"])(
    "also behind what a spreadsheet may drop: %j",
    (cell) => {
      expect(guarded(cell)).toBe(`'${cell}`);
    },
  );
});

describe("a real number is left alone", () => {
  it.each(["-1.5", "-1", "0", "1.5"])("%s", (cell) => {
    expect(guarded(cell)).toBe(cell);
  });

  it.each(["-1.5+A1", "-1.", "--1", "-.5", "-1e5", "-１"])("%s is none", (cell) => {
    expect(guarded(cell)).toBe(`'${cell}`);
  });
});

describe("other text is left alone", () => {
  it.each(["p-01", "a=b", "", "'quoted'", "1+1", "*x"])("%j", (cell) => {
    expect(guarded(cell)).toBe(cell);
    expect(unguarded(cell)).toBe(cell);
  });
});

describe("an apostrophe of the text itself survives", () => {
  it("in front of a formula", () => {
    expect(guarded("'=1")).toBe("''=1");
    expect(unguarded("''=1")).toBe("'=1");
  });
});
