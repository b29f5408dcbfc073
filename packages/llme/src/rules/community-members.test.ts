import { aLocalLeader, localLeadersOf } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { judgedOnce, silentOn, without } from "../judged.test-support.ts";
import { communityMembers } from "./community-members.ts";

const member = (changes: Parameters<typeof aLocalLeader>[0], members: readonly string[] = ["l-07"]) =>
  localLeadersOf({ leaders: [aLocalLeader(changes)], community: { members } });

describe("HBK-MHC-members, HBK-Dev-hub-community: every leader of hub activity is in the hub's community", () => {
  it.each([
    [["l-07"], "met"],
    [["l-08"], "not-met"],
    [[], "not-met"],
  ])("members %j: %s", (members, outcome) =>
    expect(judgedOnce(communityMembers, member({}, members))).toMatchObject({ outcome, subject: "l-07" }),
  );
  it.each([
    "maths-hub-lead",
    "assistant-maths-hub-lead-primary",
    "cohort-lead",
    "work-group-lead",
    "community-lead",
  ])("%s belongs to it, active or not", (role) =>
    expect(judgedOnce(communityMembers, member({ roles: [role], active: false }, [])).outcome).toBe(
      "not-met",
    ),
  );
  it("somebody with none of the five kinds of role who leads nothing need not", () =>
    expect(
      judgedOnce(communityMembers, member({ roles: ["mastery-specialist"], active: false }, [])).outcome,
    ).toBe("not-applicable"));
  it("no community: nobody is in it; members left out: asked for", () => {
    expect(judgedOnce(communityMembers, { ...member({}), community: null }).outcome).toBe("not-met");
    expect(judgedOnce(communityMembers, { ...member({}), community: {} })).toMatchObject({
      missing: ["/community/members"],
    });
    expect(judgedOnce(communityMembers, without(member({}), "community"))).toMatchObject({
      missing: ["/community/members"],
    });
  });
  it("of whom it is open whether they lead, that is asked for, unless they are in it", () => {
    const silent = silentOn("activities", "roles");
    expect(judgedOnce(communityMembers, { ...member({}, []), leaders: [silent] })).toMatchObject({
      missing: ["/leaders/0/activities"],
    });
    expect(judgedOnce(communityMembers, { ...member({}), leaders: [silent] }).outcome).toBe("met");
  });
});
