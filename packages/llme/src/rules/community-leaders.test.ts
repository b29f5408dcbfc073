import { localLeadersOf } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { judgedOnce } from "../judged.test-support.ts";
import { communityLeaders } from "./community-leaders.ts";

const ledBy = (...senior: readonly (boolean | undefined)[]) =>
  localLeadersOf({
    community: {
      leaders: senior.map((isSenior, n) => ({
        person: `p-0${n}`,
        ...(isSenior === undefined ? {} : { senior: isSenior }),
      })),
    },
  });

describe("HBK-MHC-leaders: three senior members lead the hub's community (A23)", () => {
  it.each([
    [[true, true], "not-met", 1],
    [[true, true, true], "met", undefined],
    [[true, true, true, true], "not-met", 1],
    [[true, true, true, false], "met", undefined],
    [[true, true, false], "not-met", 1],
  ])("senior %j: %s, out by %s", (senior, outcome, shortfall) => {
    const finding = judgedOnce(communityLeaders, ledBy(...senior));
    expect(finding).toMatchObject({ outcome, requirement: 3 });
    expect("shortfall" in finding ? finding.shortfall : undefined).toBe(shortfall);
  });
  it("who is senior is for the hub to say", () =>
    expect(judgedOnce(communityLeaders, ledBy(true, true, true, undefined))).toMatchObject({
      missing: ["/community/leaders/3/senior"],
    }));
  it("no community: nobody leads it; leaders left out: asked for", () => {
    expect(judgedOnce(communityLeaders, localLeadersOf({ community: null }))).toMatchObject({ actual: 0 });
    expect(judgedOnce(communityLeaders, localLeadersOf({ community: {} }))).toMatchObject({
      missing: ["/community/leaders"],
    });
  });
});
