import { describe, expect, it } from "vitest";
import { valueAxis } from "./value-axis.ts";

describe("an axis begins at zero and is labelled at round values", () => {
  it.each([
    [[11.5], [0, 5, 10]],
    [
      [22.5, 11.5],
      [0, 10, 20],
    ],
    [[0], [0, 0.5, 1]],
    [[4], [0, 2, 4]],
    [[90], [0, 50, 100]],
  ])("up to %j", (values, ticks) => {
    expect(valueAxis(values).ticks).toEqual(ticks);
  });

  it("with air above the greatest value", () => {
    expect(valueAxis([10, 20]).top).toBe(23);
  });
});
