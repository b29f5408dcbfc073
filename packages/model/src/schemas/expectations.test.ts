import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { checkExpectations, expectationsSchema } from "./index.ts";
import { jsonSchemaOf } from "./json-schema.ts";

const citation = { source: "hub", at: "planning guidance 2024/25" };
const matches = new Ajv2020({ strict: true }).compile(jsonSchemaOf("expectations"));
const found = (input: unknown): readonly string[] => {
  const checked = checkExpectations(input);
  return checked.ok ? [] : checked.faults.map(({ code, path, expected }) => `${code} ${path}: ${expected}`);
};

describe("a host's own expectations say where they are written", () => {
  it.each([
    { citation },
    { citation, holdersOfEachRole: 1 },
    { citation, holdersOfEachRole: 20 },
    { citation, minimumCapacity: { leadership: 12, "operational-management": 0 } },
  ])("takes %j, as the JSON Schema does", (input) => {
    expect(found(input)).toEqual([]);
    expect(expectationsSchema.parse(input)).toEqual(input);
    expect(matches(input)).toBe(true);
  });
  it.each([
    [{}, "missing-key /citation: an object"],
    [{ citation: { ...citation, source: "" } }, "invalid-value /citation/source: at least 1 character"],
    [
      { citation: { ...citation, at: "x".repeat(201) } },
      "invalid-value /citation/at: at most 200 characters",
    ],
    [{ citation, holdersOfEachRole: 0 }, "invalid-value /holdersOfEachRole: at least 1"],
    [{ citation, holdersOfEachRole: 21 }, "invalid-value /holdersOfEachRole: at most 20"],
    [
      { citation, minimumCapacity: { leadership: 12 } },
      "missing-key /minimumCapacity/operational-management: a number",
    ],
    [{ citation, minimum: 12 }, "unknown-key /minimum: no such key"],
  ])("refuses %j, as the JSON Schema does", (input, fault) => {
    expect(found(input)).toEqual([fault]);
    expect(matches(input)).toBe(false);
  });
  it.each([
    [1.5, "a whole number"],
    ["1", "a number"],
  ])("refuses %j holders", (holdersOfEachRole, expected) =>
    expect(found({ citation, holdersOfEachRole })).toEqual([`wrong-type /holdersOfEachRole: ${expected}`]),
  );
});
