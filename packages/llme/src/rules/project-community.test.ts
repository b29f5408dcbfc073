import { aLocalLeader, localLeadersOf } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { judged, judgedOn, silentOn } from "../judged.test-support.ts";
import { projectCommunity } from "./project-community.ts";

describe("HBK-Dev-ncp-community: whoever leads in a project belongs to its community", () => {
  it.each([
    [["NCP24-09"], "met"],
    [["NCP24-10", "NCP24-09"], "met"],
    [["NCP24-09s"], "not-met"],
    [[], "not-met"],
  ])("leads in NCP24-09, belongs to %j: %s", (projectCommunities, outcome) =>
    expect(judgedOn(projectCommunity, aLocalLeader({ projectCommunities }))).toMatchObject({
      outcome,
      subject: "l-07, NCP24-09",
    }),
  );
  it("a finding for each project, once", () => {
    const activities = ["NCP24-09", "NCP24-10", "NCP24-09"].map(
      (project) => ({ project, state: "led" }) as const,
    );
    const findings = judged(projectCommunity, localLeadersOf({ leaders: [aLocalLeader({ activities })] }));
    expect(findings.map(({ subject, outcome }) => [subject, outcome])).toEqual([
      ["l-07, NCP24-09", "met"],
      ["l-07, NCP24-10", "not-met"],
    ]);
  });
  it("activity of the hub's own has no project", () =>
    expect(judgedOn(projectCommunity, aLocalLeader({ activities: [{ state: "led" }] })).outcome).toBe(
      "not-applicable",
    ));
  it("what is left out is asked for", () => {
    expect(judgedOn(projectCommunity, silentOn("activities"))).toMatchObject({
      missing: ["/leaders/0/activities"],
    });
    expect(judgedOn(projectCommunity, silentOn("projectCommunities"))).toMatchObject({
      missing: ["/leaders/0/projectCommunities"],
    });
  });
});
