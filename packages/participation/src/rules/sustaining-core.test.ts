import { describe, expect, it } from "vitest";
import { checked } from "../judged.test-support.ts";

const core = (...given: readonly (boolean | undefined)[]) =>
  checked(
    given.map((one) => ({
      academicYear: "2024/25",
      stage: "sustaining" as const,
      ...(one === undefined ? {} : { core: one }),
    })),
  ).find(({ rule }) => rule.endsWith("/sustaining-core"));

describe("a year at Sustaining normally has its core Work Group (HBK-Pri-C-sustaining-core, F12)", () => {
  it.each([
    [[true], "met"],
    [[false], "not-met"],
    [[undefined], "undetermined"],
    [[false, true], "met"],
    [[true, false], "met"],
    [[true, undefined], "met"],
    [[undefined, false], "undetermined"],
    [[false, undefined], "undetermined"],
    [[false, false], "not-met"],
  ])("%j: %s", (given, outcome) => expect(core(...given)).toMatchObject({ outcome, force: "advisory" }));
  it("asks for what is missing", () =>
    expect(core(undefined)).toMatchObject({ missing: ["/years/0/core"], subject: "900001 from 2024" }));
});
