import { aLocalLeader } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { judgedOn, silentOn } from "../judged.test-support.ts";
import { schoolDevelopmentLead } from "./school-development-lead.ts";

const onSupport = (...states: readonly ("enrolled" | "completed" | "accredited" | "withdrawn")[]) =>
  aLocalLeader({
    activities: [{ project: "NCP24-33", state: "led" }],
    programmes: states.map((state) => ({ programme: "school-development-lead", state })),
  });

describe("HBK-LLME-C-tsm-sdlead: whoever works on Targeted Support is accredited, or working towards it (B8)", () => {
  it.each(["enrolled", "completed", "accredited"] as const)("%s: met", (state) =>
    expect(judgedOn(schoolDevelopmentLead, onSupport(state)).outcome).toBe("met"),
  );
  it("neither, or withdrawn: not met", () => {
    expect(judgedOn(schoolDevelopmentLead, onSupport()).outcome).toBe("not-met");
    expect(judgedOn(schoolDevelopmentLead, onSupport("withdrawn")).outcome).toBe("not-met");
  });
  it("another project is none, unless the host says so", () => {
    expect(judgedOn(schoolDevelopmentLead, aLocalLeader())).toMatchObject({
      outcome: "not-applicable",
      reason: "nobody works on Targeted Support",
    });
    const activities = [{ project: "NCP24-09", state: "led", targetedSupport: true }] as const;
    expect(judgedOn(schoolDevelopmentLead, aLocalLeader({ activities })).outcome).toBe("not-met");
  });
  it("an activity without a code is open; somebody with the accreditation is fine all the same", () => {
    const activities = [{ state: "led" }] as const;
    expect(judgedOn(schoolDevelopmentLead, aLocalLeader({ activities }))).toMatchObject({
      missing: ["/leaders/0/activities"],
    });
    expect(judgedOn(schoolDevelopmentLead, { ...onSupport("accredited"), activities }).outcome).toBe("met");
  });
  it("programmes left out: asked for", () => {
    const activities = [{ project: "NCP24-33", state: "led" }] as const;
    expect(judgedOn(schoolDevelopmentLead, { ...silentOn("programmes"), activities })).toMatchObject({
      missing: ["/leaders/0/programmes"],
    });
  });
});
