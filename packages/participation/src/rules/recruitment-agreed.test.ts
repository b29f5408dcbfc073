import { grantObjectives } from "@maths-hubs/programme/objectives";
import { describe, expect, it } from "vitest";
import { recruitmentAgreed } from "./recruitment-agreed.ts";

const line = {
  hub: "WM2",
  project: "NCP23-09",
  unit: "schools",
  agreed: 30,
  recruited: null,
  retained: null,
  shortfall: null,
  missing: [],
} as const;
const judge = (counted: number | null, missing: readonly string[] = []) =>
  recruitmentAgreed.judge([{ ...line, counted, missing }], grantObjectives.for("2023/24"));

describe("Each project has at least as many schools or participants as were agreed (SPEC-AnnexB-1-4-check)", () => {
  it.each([
    [29, { outcome: "not-met", shortfall: 1 }],
    [30, { outcome: "met" }],
    [31, { outcome: "met" }],
  ])("%d of 30", (counted, finding) =>
    expect(judge(counted)).toMatchObject([{ ...finding, force: "should", unit: "count", requirement: 30 }]),
  );
  it("unknown is no number", () =>
    expect(judge(null, ["/records/0/participants"])).toMatchObject([
      { outcome: "undetermined", missing: ["/records/0/participants"] },
    ]));
});
