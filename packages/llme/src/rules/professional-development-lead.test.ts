import { aLocalLeader } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { judgedOn, silentOn } from "../judged.test-support.ts";
import { professionalDevelopmentLead } from "./professional-development-lead.ts";

describe("HBK-PDL-required: whoever leads activity has completed the Lead programme, or is on it (B7)", () => {
  it.each([
    ["enrolled", "met"],
    ["completed", "met"],
    ["accredited", "met"],
    ["withdrawn", "not-met"],
  ] as const)("%s: %s", (state, outcome) =>
    expect(
      judgedOn(
        professionalDevelopmentLead,
        aLocalLeader({ programmes: [{ programme: "professional-development-lead", state }] }),
      ),
    ).toMatchObject({ outcome, force: "should" }),
  );
  it("another programme is none", () =>
    expect(
      judgedOn(
        professionalDevelopmentLead,
        aLocalLeader({ programmes: [{ programme: "school-development-lead", state: "accredited" }] }),
      ).outcome,
    ).toBe("not-met"));
  it("left out: asked for", () =>
    expect(judgedOn(professionalDevelopmentLead, silentOn("programmes"))).toMatchObject({
      missing: ["/leaders/0/programmes"],
    }));
});
