import { describe, expect, it } from "vitest";
import type { JourneyPlace } from "./journey-stage.ts";
import { nextStages } from "./next-stages.ts";

const next = (at: JourneyPlace) => {
  const answer = nextStages({ academicYear: "2024/25", phase: "primary", at });
  return answer.stated ? answer.steps.map(({ to, project, when, force }) => [to, project, when, force]) : [];
};

describe("what comes next is what is stated, with its force", () => {
  it.each([
    ["HBK-Journey-readiness-next", "readiness", [["development", "NCP24-09", "following-year", "should"]]],
    ["HBK-Journey-embedding, F10", "development", [["embedding", "NCP24-10", "later-year", "should"]]],
    ["HBK-Journey-sustaining, F10", "embedding", [["sustaining", "NCP24-11", "later-year", "should"]]],
    ["HBK-Journey-sustaining", "sustaining", [["sustaining", "NCP24-11", "every-year", "should"]]],
    [
      "HBK-Journey-start, HBK-Journey-readiness-who",
      "start",
      [
        ["development", "NCP24-09", "any-time", "advisory"],
        ["readiness", "NCP24-08", "any-time", "advisory"],
      ],
    ],
    [
      "HBK-Pri-C-mn-next",
      "mastering-number",
      [
        ["readiness", "NCP24-08", "any-time", "advisory"],
        ["development", "NCP24-09", "any-time", "advisory"],
      ],
    ],
  ] as const)("%s: from %s", (_clause, at, steps) => expect(next(at)).toEqual(steps));
  it("for secondary schools nothing is stated (HBK-Journey-secondary-codes, F11)", () =>
    expect(nextStages({ academicYear: "2024/25", phase: "secondary", at: "development" })).toEqual({
      stated: false,
      edition: { academicYear: "2024/25" },
      reason: "progression not stated",
    }));
  it("codes belong to their year: a journey that is carried forward has none", () =>
    expect(
      nextStages({ academicYear: "2025/26", phase: "primary", at: "readiness", carryForward: true }),
    ).toMatchObject({
      edition: { carriedForwardFrom: "2024/25" },
      steps: [{ to: "development", project: null }],
    }));
  it("another year and another stage are refused", () => {
    expect(() => nextStages({ academicYear: "2023/24", phase: "primary", at: "start" })).toThrow(
      expect.objectContaining({ code: "edition-not-published" }),
    );
    expect(() => nextStages({ academicYear: "2024/25", phase: "primary", at: "year-7" as never })).toThrow(
      expect.objectContaining({ code: "unknown-stage" }),
    );
  });
});
