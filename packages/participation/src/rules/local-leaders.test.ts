import { describe, expect, it } from "vitest";
import { in2022, threes } from "../judged.test-support.ts";
import { localLeaders } from "./local-leaders.ts";

describe("The network works with 2,000 local leaders", () => {
  it("2,000 by 2023 (BOOL-LLME-target): one less is not enough", () =>
    expect(threes(localLeaders, "local-leaders", { at: 2000 }, in2022)).toEqual([
      ["not-met", 2000, 1],
      "met",
      "met",
    ]));
});
