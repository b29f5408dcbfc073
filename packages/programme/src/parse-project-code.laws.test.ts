import { isProjectCode } from "@maths-hubs/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseProjectCode, projectOf } from "./catalogue.ts";

const digits = (from: number): fc.Arbitrary<string> =>
  fc.integer({ min: from, max: 99 }).map((number) => String(number).padStart(2, "0"));
const codes = fc
  .tuple(digits(14), digits(1), fc.constantFrom("", ..."abcdefghijklmnopqrstuvwxyz"))
  .map(([year, number, suffix]) => `NCP${year}-${number}${suffix}`);
const spaces = fc.constantFrom("", " ", "\t", "\u00A0 ");

describe("codes and their spellings", () => {
  it("every canonical code is read as itself, and put together again from its parts", () =>
    fc.assert(
      fc.property(codes, (code) => {
        const read = parseProjectCode(code);
        if (!read.ok) throw new Error(code);
        const { academicYear, number, suffix } = read.value;
        const again = `NCP${academicYear.slice(2, 4)}-${String(number).padStart(2, "0")}${suffix ?? ""}`;
        expect([read.value.code, again]).toEqual([code, code]);
      }),
      { numRuns: 200 },
    ));
  it("every spelling that is read gives the same code", () =>
    fc.assert(
      fc.property(
        codes,
        spaces,
        fc.constantFrom("-", "–", " – ", "−"),
        fc.boolean(),
        (code, space, dash, isSmall) => {
          const spelt = `${space}NCP${space}${code.slice(3).replace("-", dash)}${space}`;
          const read = parseProjectCode(isSmall ? spelt.toLowerCase() : spelt.toUpperCase());
          expect(read.ok ? read.value.code : read.reason).toBe(code);
        },
      ),
      { numRuns: 200 },
    ));
  it("of any text, what is read is canonical, and the answer is never nothing", () =>
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[Nn]CP ?\d{0,3}[-–]?\d{0,3}[a-zA-Z]?$/)), (text) => {
        const read = parseProjectCode(text);
        expect(read.ok ? isProjectCode(read.value.code) : read.expected !== "").toBe(true);
        expect(["catalogue", "elsewhere", "none"]).toContain(projectOf(text).found);
      }),
      { numRuns: 500 },
    ));
  it("a project is only ever given for the year asked for", () =>
    fc.assert(
      fc.property(codes, (code) => {
        const answer = projectOf(code);
        if (answer.found !== "none") expect(answer.project.code).toBe(code);
        else expect(answer.nearest.every((near) => near.slice(0, 5) === code.slice(0, 5))).toBe(true);
      }),
      { numRuns: 300 },
    ));
});
