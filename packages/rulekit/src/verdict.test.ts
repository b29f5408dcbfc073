import { describe, expect, it } from "vitest";
import { reportOn } from "./example.test-support.ts";
import { doesNotApply, known, unknown } from "./reading.ts";
import { verdictOf } from "./verdict.ts";

const short = { reading: known(11.49) };
const silent = { reading: unknown(["/a"]) };
const outside = { reading: doesNotApply("the team is closed") };
const should = { description: { force: "should" } } as const;

describe("a report is compliant when every must that applies is met", () => {
  it.each([
    ["nothing at all", []],
    ["what is met", [{}]],
    ["what does not apply", [outside]],
    ["a should that is not met", [{}, { ...short, ...should }]],
    ["a should that cannot be told", [{}, { ...silent, ...should }]],
  ])("with %s", (_, readings) => {
    expect(verdictOf(reportOn(...readings).findings)).toMatchObject({ compliant: true, heldBackBy: null });
  });

  it.each([
    ["one that is short", [{}, short], "not-met"],
    ["one that cannot be told", [{}, silent], "undetermined"],
    ["both, of which the one that fails is named", [silent, short], "not-met"],
  ])("not with %s", (_, readings, heldBackBy) => {
    expect(verdictOf(reportOn(...readings).findings)).toMatchObject({ compliant: false, heldBackBy });
  });
});

describe("findings are counted by force and outcome", () => {
  it("each once", () => {
    const advisory = { description: { force: "advisory" } } as const;
    const report = reportOn(
      {},
      {},
      short,
      silent,
      outside,
      { ...short, ...should },
      { ...outside, ...advisory },
    );
    expect(report.counts).toStrictEqual({
      must: { met: 2, "not-met": 1, undetermined: 1, "not-applicable": 1 },
      should: { met: 0, "not-met": 1, undetermined: 0, "not-applicable": 0 },
      advisory: { met: 0, "not-met": 0, undetermined: 0, "not-applicable": 1 },
    });
  });

  it("and one verdict shares no counts with the next", () => {
    reportOn(short);
    expect(verdictOf([]).counts.must["not-met"]).toBe(0);
  });
});
