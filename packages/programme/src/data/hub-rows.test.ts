import { isHubCode } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { hubRows } from "./hub-rows.ts";

describe("hubRows: every row is a hub of the printed list, known by its clause", () => {
  it.each(hubRows)("$clause $name", ({ clause, name }) => {
    expect(clause.startsWith("HBK-Hub-")).toBe(true);
    expect(isHubCode(clause.slice(8))).toBe(true);
    expect(name).toBe(name.trim());
  });
  it("EE5 and EM1 alone are printed elsewhere than their code says (HBK-Hubs-order)", () =>
    expect(hubRows.filter(({ printedAs }) => printedAs !== undefined)).toEqual([
      { clause: "HBK-Hub-EE5", name: "Venn Essex", printedAs: 6 },
      { clause: "HBK-Hub-EM1", name: "East Midlands West", printedAs: 5 },
    ]));
});
