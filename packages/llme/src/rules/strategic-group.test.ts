import { localLeadersOf } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { judgedOnce } from "../judged.test-support.ts";
import { strategicGroup } from "./strategic-group.ts";

const group = (...roles: readonly ("mhl-link" | "ncetm-link" | "ncetm-director")[]) =>
  localLeadersOf({
    strategicGroups: [{ group: "g-01", members: roles.map((role, n) => ({ person: `x-0${n}`, role })) }],
  });

describe("HBK-Gloss-SLG: a Strategic Leadership Group has people of three kinds (B11)", () => {
  it.each([
    [["mhl-link", "ncetm-link"], "not-met"],
    [["mhl-link", "ncetm-link", "ncetm-director"], "met"],
    [["mhl-link", "ncetm-link", "ncetm-director", "ncetm-director"], "met"],
  ] as const)("%j: %s", (roles, outcome) =>
    expect(judgedOnce(strategicGroup, group(...roles))).toMatchObject({ outcome, subject: "g-01" }),
  );
  it("members left out: asked for; no group: nothing to judge", () => {
    expect(
      judgedOnce(strategicGroup, localLeadersOf({ strategicGroups: [{ group: "g-01" }] })),
    ).toMatchObject({
      missing: ["/strategicGroups/0/members"],
    });
    expect(judgedOnce(strategicGroup, localLeadersOf()).outcome).toBe("not-applicable");
  });
});
