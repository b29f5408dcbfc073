import { aLocalLeader, localLeadersOf } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { judgedOnce } from "../judged.test-support.ts";
import { communityLeaderRoles } from "./community-leader-roles.ts";

const ledBy = (...roles: readonly (readonly string[])[]) =>
  localLeadersOf({
    leaders: roles.map((held, n) => aLocalLeader({ localLeader: `p-0${n}`, roles: held })),
    community: { leaders: roles.map((_, n) => ({ person: `p-0${n}` })) },
  });
const lead = ["maths-hub-lead"];
const assistant = ["assistant-maths-hub-lead-primary"];

describe("HBK-MHC-leaders: often the Maths Hub Lead and two assistants (A23)", () => {
  it.each([
    [[lead, assistant, assistant], "met", 3],
    [[lead, assistant], "not-met", 2],
    [[assistant, assistant, assistant], "not-met", 2],
    [[lead, lead, lead], "not-met", 1],
    [[lead, [...lead, ...assistant], assistant], "not-met", 2],
    [[lead, ["community-lead"], assistant], "not-met", 2],
  ])("%j: %s", (roles, outcome, actual) =>
    expect(judgedOnce(communityLeaderRoles, ledBy(...roles))).toMatchObject({
      outcome,
      actual,
      force: "advisory",
    }),
  );
  it("roles of somebody who is not in the document are asked for where they matter", () => {
    const open = {
      ...ledBy(lead, assistant),
      community: { leaders: [{ person: "p-00" }, { person: "p-01" }, { person: "p-77" }] },
    };
    expect(judgedOnce(communityLeaderRoles, open)).toMatchObject({
      missing: ["/community/leaders/2/person"],
    });
    const full = ledBy(lead, assistant, assistant);
    const more = { leaders: [...(full.community?.leaders ?? []), { person: "p-77" }] };
    expect(judgedOnce(communityLeaderRoles, { ...full, community: more }).outcome).toBe("met");
  });
  it("leaders left out: asked for", () =>
    expect(judgedOnce(communityLeaderRoles, localLeadersOf({ community: {} }))).toMatchObject({
      missing: ["/community/leaders"],
    }));
});
