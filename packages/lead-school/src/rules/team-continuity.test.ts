import type { TransitionPerson } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { changed, changedSilently, inShort } from "../judged.test-support.ts";
import { teamContinuity } from "./team-continuity.ts";

const lead = (changes: Partial<TransitionPerson>): TransitionPerson => ({
  person: "p-02",
  worksAs: ["team-member"],
  roles: ["maths-hub-lead"],
  ...changes,
});
const of = (person: TransitionPerson) => inShort(changed(teamContinuity, { people: [person] })).at(0);
const { roles: _roles, ...withoutRoles } = lead({ stays: false, available: true });

describe("SPEC-P22-c: the team keeps its people who are available, but for the Senior Leadership Link", () => {
  it.each([
    [lead({ stays: true }), "met 1"],
    [lead({ stays: true, available: false }), "met 1"],
    [lead({ stays: false, available: true }), "not-met 0 by 1"],
    [lead({ stays: false, available: false }), "not-applicable"],
    [lead({ stays: false }), "undetermined /people/0/available"],
    [lead({ available: true }), "undetermined /people/0/stays"],
    [lead({}), "undetermined /people/0/stays /people/0/available"],
    [withoutRoles, "undetermined /people/0/roles"],
    [lead({ roles: ["senior-leadership-link"], stays: false, available: true }), "not-applicable"],
    [lead({ roles: ["maths-hub-lead", "senior-leadership-link"] }), "not-applicable"],
    [lead({ worksAs: ["local-leader"], stays: false, available: true }), "not-applicable"],
  ])("%j: %s", (person, expected) => expect(of(person)).toBe(expected));
  it("member by member, by reference", () =>
    expect(changed(teamContinuity).map(({ subject }) => subject)).toEqual(["p-01", "p-02", "p-03"]));
  it("not said who works for the hub: undetermined", () =>
    expect(inShort(changedSilently(teamContinuity, "people"))).toEqual(["undetermined /people"]));
});
