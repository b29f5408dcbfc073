import type { TransitionPerson } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { changed, changedSilently, inShort } from "../judged.test-support.ts";
import { seniorLeadershipLinkChanges } from "./senior-leadership-link-changes.ts";

const link = (changes: Partial<TransitionPerson>): TransitionPerson => ({
  person: "p-01",
  worksAs: ["team-member"],
  roles: ["senior-leadership-link"],
  ...changes,
});
const of = (...people: readonly TransitionPerson[]) =>
  inShort(changed(seniorLeadershipLinkChanges, { people })).at(0);

describe("SPEC-P22-c-sll: the Senior Leadership Link is the one role expected to change hands", () => {
  it.each([
    [link({ stays: false }), "met 0"],
    [link({ stays: true }), "not-met 1 by 1"],
    [link({}), "undetermined /people/0/stays"],
    [link({ roles: ["maths-hub-lead"], stays: true }), "not-applicable"],
    [{ person: "p-01", worksAs: ["team-member"], stays: true } as const, "undetermined /people/0/roles"],
  ])("%j: %s", (person, expected) => expect(of(person)).toBe(expected));
  it("one of two who share the role stays: not met, whatever becomes of the other", () =>
    expect(of(link({ stays: true }), link({ person: "p-20" }))).toBe("not-met 1 by 1"));
  it("not said who works for the hub: undetermined", () =>
    expect(inShort(changedSilently(seniorLeadershipLinkChanges, "people"))).toEqual([
      "undetermined /people",
    ]));
});
