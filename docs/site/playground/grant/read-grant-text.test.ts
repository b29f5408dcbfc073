import { describe, expect, it } from "vitest";
import { readGrantText } from "./read-grant-text.ts";

const current = { hub: "WM2", projects: [], ledger: [{ on: "2023-09-01" }] };

describe("a grant is read as it is pasted", () => {
  it("as JSON, which need not be right: its faults belong beside the fields", () => {
    expect(readGrantText('\uFEFF {"hub": 7}\n', current)).toEqual({ ok: true, document: { hub: 7 } });
  });
  it.each([
    ["a CSV file", "on,line,kind,amount\n02/11/2023,NCP23-09,actual,1500.00\n"],
    ["the cells of a spreadsheet", "On\tLine\tKind\tAmount\n2023-11-02\tNCP23-09\tactual\t1500.00\n"],
  ])("as a ledger from %s, which takes the place of the one there was; the rest stays", (_, text) => {
    const ledger = [{ on: "2023-11-02", line: "NCP23-09", kind: "actual", amount: "1500.00" }];
    expect(readGrantText(text, current)).toEqual({ ok: true, document: { ...current, ledger } });
  });
  it("or is refused, every fault with its row and column", () => {
    const text = 'on,line,kind,amount\nsoon,NCP23-09,actual,1.00\n2023-11-02,NCP23-09,paid,"1,500"\n';
    expect(readGrantText(text, current)).toEqual({
      ok: false,
      faults: [
        expect.stringContaining("row 2, column on: "),
        expect.stringContaining("row 3, column kind: "),
        expect.stringContaining("row 3, column amount: "),
      ],
    });
  });
  it.each(["{", '{"a": }', "", "<script>alert(1)</script>"])("what is neither is refused: %j", (text) => {
    expect(readGrantText(text, current).ok).toBe(false);
  });
});
