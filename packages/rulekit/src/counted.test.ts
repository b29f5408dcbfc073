import { describe, expect, it } from "vitest";
import { counted } from "./counted.ts";

describe("one alone takes the singular", () => {
  it.each([
    [0, "0 days"],
    [0.1, "0.1 days"],
    [1, "1 day"],
    [1.1, "1.1 days"],
    [2, "2 days"],
  ])("%d: %s", (count, words) => expect(counted(count, "day", "days")).toBe(words));
});
