import { describe, expect, it } from "vitest";
import { refusalOf } from "./judged.test-support.ts";
import { mayBeReported } from "./may-be-reported.ts";

describe("a result may be reported from the host's minimum on", () => {
  it.each([
    [59, 100, 60, false],
    [60, 100, 60, true],
    [61, 100, 60, true],
    [2, 3, 66.66, true],
    [2, 3, 66.67, false],
    [6667, 10_000, 66.67, true],
    [6666, 10_000, 66.67, false],
    [0, 5, 0, true],
    [4, 5, 100, false],
    [5, 5, 100, true],
    [Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, 100, false],
  ])("%d of %d at %d%%: %s", (completed, invited, minimum, expected) =>
    expect(mayBeReported({ completed, invited }, minimum)).toBe(expected),
  );
  it("an unknown rate is neither", () => expect(mayBeReported(null, 60)).toBeNull());
  it.each([
    [-0.01, "invalid-count"],
    [100.01, "invalid-count"],
    [66.666, "invalid-value"],
    [NaN, "invalid-value"],
  ])("a minimum of %d is refused", (minimum, code) =>
    expect(refusalOf(() => mayBeReported(null, minimum))).toMatchObject({ code }),
  );
});
