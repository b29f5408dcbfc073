import { describe, expect, it } from "vitest";
import { periodInWords } from "./period-in-words.ts";

describe("a period is told by the ends that are known", () => {
  it.each([
    [null, null, ""],
    ["2024-10-08", null, "from 8 October 2024"],
    [null, "2024-10-07", "to 7 October 2024"],
    ["2023-11-30", "2023-11-30", "30 November 2023"],
    ["2023-11-30", "2023-12-01", "30 November 2023 to 1 December 2023"],
  ])("from %s to %s: %s", (from, to, words) => expect(periodInWords({ from, to })).toBe(words));
  it("an end that is no date is refused", () =>
    expect(() => periodInWords({ from: "2023-02-30", to: null })).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    ));
});
