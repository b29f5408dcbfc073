import { anyCharacter } from "@maths-hubs/tooling/any-character";
import { isProjectCode } from "@maths-hubs/model";
import {
  assert,
  boolean,
  constantFrom,
  integer,
  oneof,
  property,
  string,
  stringMatching,
  tuple,
  type Arbitrary,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { parseProjectCode, projectOf } from "./catalogue.ts";

const digits = (from: number): Arbitrary<string> =>
  integer({ min: from, max: 99 }).map((number) => String(number).padStart(2, "0"));
const codes = tuple(digits(14), digits(1), stringMatching(/^[a-z]?$/)).map(
  ([year, number, suffix]) => `NCP${year}-${number}${suffix}`,
);
const spaces = constantFrom("", " ", "\t", "\u00A0 ");

describe("codes and their spellings", () => {
  it("every canonical code is read as itself, and put together again from its parts", () =>
    assert(
      property(codes, (code) => {
        const read = parseProjectCode(code);
        if (!read.ok) throw new Error(code);
        const { academicYear, number, suffix } = read.value;
        const again = `NCP${academicYear.slice(2, 4)}-${String(number).padStart(2, "0")}${suffix ?? ""}`;
        expect([read.value.code, again]).toEqual([code, code]);
      }),
      { numRuns: 200 },
    ));
  it("every spelling that is read gives the same code", () =>
    assert(
      property(codes, spaces, constantFrom("-", "–", " – ", "−"), boolean(), (code, space, dash, isSmall) => {
        const spelt = `${space}NCP${space}${code.slice(3).replace("-", dash)}${space}`;
        const read = parseProjectCode(isSmall ? spelt.toLowerCase() : spelt.toUpperCase());
        expect(read.ok ? read.value.code : read.reason).toBe(code);
      }),
      { numRuns: 200 },
    ));
  it("of any text, what is read is canonical, and the answer is never nothing", () =>
    assert(
      property(
        oneof(string({ unit: anyCharacter }), stringMatching(/^[Nn]CP ?\d{0,3}[-–]?\d{0,3}[a-zA-Z]?$/)),
        (text) => {
          const read = parseProjectCode(text);
          expect(read.ok ? isProjectCode(read.value.code) : read.expected !== "").toBe(true);
          expect(["catalogue", "elsewhere", "none"]).toContain(projectOf(text).found);
        },
      ),
      { numRuns: 500 },
    ));
  it("a project is only ever given for the year asked for", () =>
    assert(
      property(codes, (code) => {
        const answer = projectOf(code);
        const given = answer.found === "none" ? answer.nearest : [answer.project.code];
        expect(given.filter((near) => near.slice(0, 5) !== code.slice(0, 5))).toEqual([]);
        expect(answer.found === "none" || answer.project.code === code).toBe(true);
      }),
      { numRuns: 300 },
    ));
});
