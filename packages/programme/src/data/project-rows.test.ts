import { isProjectCode } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { listingRows } from "./listing-rows.ts";
import { projectRows } from "./project-rows.ts";

describe("projectRows: every row is a project of the printed lists, known by its clause", () => {
  it.each(projectRows)("$clause $title", ({ clause, title, variant }) => {
    expect(clause.startsWith("HBK-NCP-")).toBe(true);
    expect(isProjectCode(`NCP24-${clause.slice(8)}`)).toBe(true);
    expect(title).toBe(title.trim());
    expect(variant).not.toBe(title);
  });
  it("listingRows list each of them, and nothing else", () => {
    const listed = new Set(listingRows.flatMap(({ numbers }) => numbers.split(" ")));
    expect(listed).toEqual(new Set(projectRows.map(({ clause }) => clause.slice(8))));
  });
  it("HBK-NCP-18 is in no strand, HBK-NCP-33 has no cohort", () => {
    expect(projectRows.find(({ clause }) => clause === "HBK-NCP-18")?.strand).toBeUndefined();
    expect(projectRows.find(({ clause }) => clause === "HBK-NCP-33")?.cohort).toBeUndefined();
  });
});
