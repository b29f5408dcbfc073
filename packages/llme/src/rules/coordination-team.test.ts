import { localLeadersOf } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { judgedOnce } from "../judged.test-support.ts";
import { coordinationTeam } from "./coordination-team.ts";

const team = (...roles: readonly ("project-lead" | "mhl-link" | "ncetm-link")[]) =>
  localLeadersOf({
    projectCommunities: [
      { project: "NCP24-09", coordinationTeam: roles.map((role, n) => ({ person: `x-0${n}`, role })) },
    ],
  });

describe("HBK-Gloss-PCT, HBK-NCPC-pct: a project's team has somebody in each of three roles (B11)", () => {
  it.each([
    [["project-lead", "mhl-link"], "not-met"],
    [["project-lead", "mhl-link", "ncetm-link"], "met"],
    [["project-lead", "mhl-link", "ncetm-link", "mhl-link"], "met"],
    [["mhl-link", "mhl-link", "mhl-link"], "not-met"],
  ] as const)("%j: %s", (roles, outcome) =>
    expect(judgedOnce(coordinationTeam, team(...roles))).toMatchObject({ outcome, requirement: 3 }),
  );
  it("left out: asked for", () =>
    expect(
      judgedOnce(coordinationTeam, localLeadersOf({ projectCommunities: [{ project: "NCP24-09" }] })),
    ).toMatchObject({
      missing: ["/projectCommunities/0/coordinationTeam"],
    }));
});
