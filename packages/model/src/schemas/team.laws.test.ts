import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFaultCode } from "../fault.ts";
import { aTeam } from "../testing/index.ts";
import { checkTeam } from "./index.ts";
import { jsonSchemaOf } from "./json-schema.ts";

type Path = readonly (string | number)[];

const pathsIn = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value !== "object" || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
};

const likely = [
  null,
  -0.01,
  0,
  0.001,
  1e300,
  "",
  "TBC",
  "p-02",
  "WM9",
  "2024-02-30",
  "2025-01-01",
  "2022/23",
  [],
  {},
  true,
];

const at = (whole: unknown, steps: Path): unknown =>
  steps.reduce((inner, step) => (inner as Record<string | number, unknown>)[step], whole);

/** A full team in which one place holds something else, has lost its value, or has gained a key. */
const mutatedTeam: fc.Arbitrary<unknown> = fc
  .record({
    path: fc.constantFrom(...pathsIn(aTeam())),
    value: fc.oneof(fc.constantFrom(...likely), fc.jsonValue()),
    change: fc.constantFrom("replace" as const, "remove" as const, "add" as const),
    key: fc.oneof(fc.constantFrom("extensions", "from", "to", "link", "group", "roles"), fc.string()),
  })
  .map(({ path, value, change, key }) => {
    const team: unknown = JSON.parse(JSON.stringify(aTeam()));
    const place = change === "add" ? at(team, path) : at(team, path.slice(0, -1));
    const last = change === "add" ? key : path.at(-1);
    if (last === undefined) return value;
    if (typeof place !== "object" || place === null) return team;
    if (change === "add" && Array.isArray(place)) place.push(value);
    else if (change === "remove") Reflect.deleteProperty(place, last);
    else Object.defineProperty(place, last, { value, enumerable: true, configurable: true, writable: true });
    return JSON.parse(JSON.stringify(team)) as unknown;
  });

/** What is wrong with an answer of checkTeam: nothing, for any input. */
const wrongWithAnswer = (input: unknown): readonly unknown[] => {
  const checked = checkTeam(input);
  if (checked.ok) return checkTeam(JSON.parse(JSON.stringify(checked.value))).ok ? [] : ["no round trip"];
  if (checked.faults.length === 0) return ["no fault"];
  return checked.faults.filter(
    ({ path, code, expected, received }) =>
      !/^(?:\/(?:[^~/]|~[01])*)*$/u.test(path) ||
      !isFaultCode(code) ||
      expected === "" ||
      received.length > 300,
  );
};

describe("checkTeam answers for any JSON value", () => {
  it("whatever it is", () =>
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        expect(wrongWithAnswer(input)).toEqual([]);
      }),
    ));
  it("for teams with something else in one place", () =>
    fc.assert(
      fc.property(mutatedTeam, (input) => {
        expect(wrongWithAnswer(input)).toEqual([]);
      }),
      { numRuns: 300 },
    ));
  it("and does not change what it is given", () =>
    fc.assert(
      fc.property(mutatedTeam, (team) => {
        const before = JSON.stringify(team);
        checkTeam(team);
        expect(JSON.stringify(team)).toBe(before);
      }),
    ));
});

describe("a team without faults has none after a round trip through JSON", () => {
  it("of any day and days a week", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000_000 }),
        fc.integer({ min: 0, max: 365 }),
        (hundredths, offset) => {
          const from = new Date(Date.UTC(2023, 8, 1 + offset)).toISOString().slice(0, 10);
          const [first, ...others] = aTeam().appointments;
          const team = aTeam({
            appointments: [{ ...first!, daysPerWeek: hundredths / 100, from }, ...others],
          });
          expect(checkTeam(JSON.parse(JSON.stringify(team)))).toEqual({ ok: true, value: team });
        },
      ),
    ));
});

describe("what the published JSON Schema refuses, checkTeam refuses too", () => {
  const matches = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(jsonSchemaOf("team"));
  const isRefusedByZodToo = (input: unknown): boolean => matches(input) || !checkTeam(input).ok;
  it("whatever it is", () =>
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        expect(isRefusedByZodToo(input)).toBe(true);
      }),
    ));
  it("for teams with something else in one place", () =>
    fc.assert(
      fc.property(mutatedTeam, (input) => {
        expect(isRefusedByZodToo(input)).toBe(true);
      }),
      { numRuns: 500 },
    ));
  it("and the places that it refuses are many", () =>
    expect(
      fc.sample(mutatedTeam, { numRuns: 200, seed: 1 }).filter((team) => !matches(team)).length,
    ).toBeGreaterThan(60));
  it("and what the fields of zod refuse, it refuses: the two differ only in what patterns cannot say", () => {
    const beyondPatterns = new Set([
      "invalid-date",
      "invalid-academic-year",
      "invalid-days",
      "invalid-reference",
      "duplicate-entry",
      "group-contradicts-role",
      "group-missing",
      "outside-academic-year",
      "period-reversed",
      "roles-of-two-groups",
    ]);
    fc.assert(
      fc.property(mutatedTeam, (team) => {
        const checked = checkTeam(team);
        if (
          checked.ok ||
          checked.faults.every(({ code, path }) => beyondPatterns.has(code) || path.endsWith("/__proto__"))
        )
          return;
        expect(matches(team)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
