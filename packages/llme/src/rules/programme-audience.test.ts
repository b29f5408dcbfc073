import { aLocalLeader } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { judgedOn, silentOn } from "../judged.test-support.ts";
import { programmeAudience } from "./programme-audience.ts";

type Changes = Parameters<typeof aLocalLeader>[0];
const enrolled = (place: object, changes: Changes = {}) =>
  aLocalLeader({
    programmes: [{ programme: "mastery-specialist", state: "enrolled", ...place }],
    ...changes,
  });

describe("HBK-Dev-audience: somebody on a programme teaches in a phase that it is open to (B12)", () => {
  it.each([
    ["primary", ["primary"], "met"],
    ["secondary", ["secondary", "post-16"], "met"],
    ["post-16", ["secondary", "post-16"], "met"],
    ["post-16", ["secondary"], "not-met"],
    ["early-years", ["early-years"], "not-met"],
  ] as const)("Mastery Specialist of %s who teaches %j: %s", (phase, teaches, outcome) =>
    expect(judgedOn(programmeAudience, enrolled({ phase }, { teaches })).outcome).toBe(outcome),
  );
  it.each(["professional-development-lead", "school-development-lead"])("%s: any phase", (programme) =>
    expect(judgedOn(programmeAudience, enrolled({ programme }, { teaches: ["early-years"] }))).toMatchObject({
      outcome: "met",
      subject: `l-07, ${programme}`,
    }),
  );
  it("the phase of the programme or of the person left out: asked for", () => {
    expect(judgedOn(programmeAudience, enrolled({}))).toMatchObject({
      missing: ["/leaders/0/programmes/0/phase"],
    });
    const programmes = [{ programme: "mastery-specialist", phase: "primary", state: "enrolled" }] as const;
    expect(judgedOn(programmeAudience, { ...silentOn("teaches"), programmes })).toMatchObject({
      missing: ["/leaders/0/teaches"],
    });
  });
  it("places of the past are not judged", () =>
    expect(judgedOn(programmeAudience, enrolled({ phase: "post-16", state: "completed" })).outcome).toBe(
      "not-applicable",
    ));
});
