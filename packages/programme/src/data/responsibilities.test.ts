import { describe, expect, it } from "vitest";
import { leadBodyResponsibilities, responsibilities2023To2024 } from "./responsibilities.ts";

describe("SPEC-P8-role: the lead body has four responsibilities with 3, 4, 4 and 3 items", () => {
  it("in the order printed", () =>
    expect(responsibilities2023To2024.map(({ letter, items }) => [letter, items.length])).toEqual([
      ["a", 3],
      ["b", 4],
      ["c", 4],
      ["d", 3],
    ]));
  it("each item under its numeral and its clause", () => {
    for (const { letter, items } of responsibilities2023To2024) {
      expect(items.map(({ numeral }) => numeral)).toEqual(["I", "II", "III", "IV"].slice(0, items.length));
      expect(items.map(({ clauses }) => clauses)).toEqual(
        items.map(({ numeral }) => [`SPEC-P8-${letter}-${numeral}`]),
      );
    }
  });
  it("in 2023/24 alone", () => expect(leadBodyResponsibilities.years).toEqual(["2023/24"]));
});
