import type { TransitionPerson } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { changed, changedSilently, inShort } from "../judged.test-support.ts";
import { localLeaderTurnover } from "./local-leader-turnover.ts";

const leader = (changes: Partial<TransitionPerson>): TransitionPerson => ({
  person: "l-01",
  worksAs: ["local-leader"],
  ...changes,
});
const of = (...people: readonly TransitionPerson[]) =>
  inShort(changed(localLeaderTurnover, { people })).at(0);
const goes = leader({ stays: false, leavesBecause: "change-of-lead-body" });

describe("SPEC-P22-b: no local leader goes because of the change (B14)", () => {
  it.each([
    [leader({ stays: true }), "met 0"],
    [leader({ stays: false, leavesBecause: "end-of-year-turnover" }), "met 0"],
    [leader({ stays: false, leavesBecause: "other" }), "met 0"],
    [goes, "not-met 1 by 1"],
    [leader({ stays: false }), "undetermined /people/0/leavesBecause"],
    [leader({}), "undetermined /people/0/stays"],
  ])("%j: %s", (person, expected) => expect(of(person)).toBe(expected));
  it("two: over by two; one of them unknown: at least the other", () => {
    expect(of(goes, { ...goes, person: "l-02" })).toBe("not-met 2 by 2");
    expect(of(goes, leader({ person: "l-02" }))).toBe("not-met 1 by 1");
  });
  it("who is no local leader does not count", () =>
    expect(of({ ...goes, worksAs: ["team-member", "other"] })).toBe("met 0"));
  it("who is both counts", () =>
    expect(of({ ...goes, worksAs: ["team-member", "local-leader"] })).toBe("not-met 1 by 1"));
  it("not said who works for the hub: undetermined", () =>
    expect(inShort(changedSilently(localLeaderTurnover, "people"))).toEqual(["undetermined /people"]));
});
