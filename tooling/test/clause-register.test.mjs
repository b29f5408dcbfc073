import { describe, expect, it } from "vitest";
import { clauseRegister } from "../clause-register.mjs";

const register = clauseRegister();

describe("the clause register", () => {
  it("has every id once", () => expect(new Set(register.map(({ id }) => id)).size).toBe(register.length));
  it("fills every column but the reason", () => {
    for (const { id, reason, ...columns } of register) {
      expect(Object.keys(columns)).toEqual(["source", "place", "kind", "home", "edition", "summary"]);
      for (const value of Object.values(columns)) expect(`${id} ${value}`).not.toBe(`${id} `);
      expect(reason).toBeTypeOf("string");
    }
  });
  it("begins every id with its source", () => {
    for (const { id, source } of register) expect(id.startsWith(`${source}-`)).toBe(true);
    expect([...new Set(register.map(({ source }) => source))]).toEqual([
      "SPEC",
      "ABOUT",
      "HBK",
      "GOALS",
      "BOOL",
    ]);
  });
  it("knows three kinds", () =>
    expect([...new Set(register.map(({ kind }) => kind))].toSorted((a, b) => a.localeCompare(b))).toEqual([
      "data",
      "rule",
      "statement",
    ]));
  it("reads a quoted field whole", () =>
    expect(register.find(({ id }) => id === "SPEC-P2-leadbody")?.summary).toBe(
      "Every hub is led locally by one body at a time, which is a school, a college or a trust.",
    ));
});
