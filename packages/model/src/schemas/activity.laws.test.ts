import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFaultCode } from "../fault.ts";
import { anActivity } from "../testing/index.ts";
import { checkActivity } from "./index.ts";
import { jsonSchemaOf } from "./json-schema.ts";

type Path = readonly (string | number)[];

const pathsIn = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value !== "object" || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
};

const likely = [null, -1, -0, 15, 1e300, "", "TBC", "l-08", "2025-02-30", "2026-01-01", "NCP1", [], {}, true];

/** An activity in which one place holds something else. */
const mutated: fc.Arbitrary<unknown> = fc
  .record({
    path: fc.constantFrom(...pathsIn(anActivity()).filter((path) => path.length > 0)),
    value: fc.oneof(fc.constantFrom(...likely), fc.jsonValue()),
  })
  .map(({ path, value }) => {
    const activity = JSON.parse(JSON.stringify(anActivity())) as Record<string | number, unknown>;
    const holder = path.slice(0, -1).reduce((inner, key) => inner[key] as typeof activity, activity);
    Object.defineProperty(holder, path.at(-1) ?? "", { value, enumerable: true });
    return JSON.parse(JSON.stringify(activity)) as unknown;
  });

const wrongWithAnswer = (input: unknown): readonly unknown[] => {
  const checked = checkActivity(input);
  if (checked.ok) return checkActivity(JSON.parse(JSON.stringify(checked.value))).ok ? [] : ["no round trip"];
  if (checked.faults.length === 0) return ["no fault"];
  return checked.faults.filter(
    ({ path, code, expected, received }) =>
      !/^(?:\/(?:[^~/]|~[01])*)*$/u.test(path) ||
      !isFaultCode(code) ||
      expected === "" ||
      received.length > 300,
  );
};

describe("checkActivity answers every input with an activity or with faults that say where and why", () => {
  it("activities with one place changed", () => {
    fc.assert(
      fc.property(mutated, (input) => {
        expect(wrongWithAnswer(input)).toEqual([]);
      }),
    );
  });
  it("any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        expect(wrongWithAnswer(input)).toEqual([]);
      }),
    );
  });
  it("and what it takes, the JSON Schema takes", () => {
    const matches = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(jsonSchemaOf("activity"));
    fc.assert(
      fc.property(mutated, (input) => {
        expect(!checkActivity(input).ok || matches(input)).toBe(true);
      }),
    );
  });
});
