import { aLocalLeader } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { judgedOn, silentOn } from "../judged.test-support.ts";
import { threeElements } from "./three-elements.ts";

describe("HBK-Expertise-all: every local leader has all three elements of expertise", () => {
  it.each([
    [["mathematics-pedagogy", "school-development"], "not-met"],
    [["mathematics-pedagogy", "professional-development", "school-development"], "met"],
    [["school-development", "school-development", "school-development"], "not-met"],
    [[], "not-met"],
  ] as const)("%j: %s", (expertise, outcome) =>
    expect(judgedOn(threeElements, aLocalLeader({ expertise }))).toMatchObject({ outcome, requirement: 3 }),
  );
  it("left out: asked for", () =>
    expect(judgedOn(threeElements, silentOn("expertise"))).toMatchObject({
      missing: ["/leaders/0/expertise"],
    }));
});
