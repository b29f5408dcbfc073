import { aLocalLeader } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { inYear, judgedOnce } from "../judged.test-support.ts";
import { oneDevelopmentProgramme } from "./one-development-programme.ts";

const question = { on: "2022-01-15" };
const year = (changes: Parameters<typeof aLocalLeader>[0]) =>
  inYear("2021/22", { leaders: [aLocalLeader({ workshops: [], ...changes })] });

describe("BOOL-LLME-2: local leaders are encouraged to complete at least one national programme", () => {
  it.each([
    ["enrolled", "not-met"],
    ["withdrawn", "not-met"],
    ["completed", "met"],
    ["accredited", "met"],
  ] as const)("%s: %s", (state, outcome) =>
    expect(
      judgedOnce(
        oneDevelopmentProgramme,
        year({ programmes: [{ programme: "mastery-specialist", state }] }),
        question,
      ),
    ).toMatchObject({ outcome, requirement: 1 }),
  );
  it("left out: asked for", () => {
    const leaders = [{ localLeader: "l-07", active: true }];
    expect(judgedOnce(oneDevelopmentProgramme, inYear("2021/22", { leaders }), question)).toMatchObject({
      missing: ["/leaders/0/programmes"],
    });
  });
});
