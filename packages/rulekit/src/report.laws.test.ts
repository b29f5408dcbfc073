import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportOn } from "./example.test-support.ts";
import { forces } from "./force.ts";
import { doesNotApply, known, unknown } from "./reading.ts";
import { verdictOf } from "./verdict.ts";

const judged = fc.record({
  reading: fc.oneof(
    fc.integer({ min: 0, max: 2000 }).map((hundredths) => known(hundredths / 100)),
    fc.constant(unknown(["/a"])),
    fc.constant(doesNotApply("the team is closed")),
  ),
  description: fc.record({ force: fc.constantFrom(...forces) }),
});
const report = fc.array(judged, { maxLength: 20 }).map((readings) => reportOn(...readings));

describe("the verdict and its findings agree", () => {
  it("compliant exactly where no must is not met or undetermined", () => {
    fc.assert(
      fc.property(report, ({ compliant, heldBackBy, findings }) => {
        const open = findings.filter(
          ({ force, outcome }) => force === "must" && (outcome === "not-met" || outcome === "undetermined"),
        );
        expect(compliant).toBe(open.length === 0);
        expect(compliant).toBe(heldBackBy === null);
        // What fails outweighs what cannot be told.
        const held = open.find(({ outcome }) => outcome === "not-met") ?? open[0];
        expect(heldBackBy).toBe(held?.outcome ?? null);
      }),
    );
  });

  it("the counts sum to the findings", () => {
    fc.assert(
      fc.property(report, ({ counts, findings }) => {
        const all = Object.values(counts).flatMap((outcomes) => Object.values(outcomes));
        expect(all.reduce((sum, count) => sum + count, 0)).toBe(findings.length);
      }),
    );
  });

  it("one finding more never makes a report compliant, one less never stops it from being so", () => {
    fc.assert(
      fc.property(report, report, (one, other) => {
        const both = verdictOf([...one.findings, ...other.findings]);
        expect(both.compliant).toBe(one.compliant && other.compliant);
      }),
    );
  });
});
