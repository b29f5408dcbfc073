import type { TransitionPerson } from "@maths-hubs/model";
import { aTransition } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { without } from "./judged.test-support.ts";
import { staffRoutes } from "./staff-routes.ts";

const person = (changes: Partial<TransitionPerson>): TransitionPerson => ({
  person: "p-01",
  worksAs: ["team-member"],
  ...changes,
});
const routeOf = (one: TransitionPerson) => staffRoutes(aTransition({ people: [one] })).people?.[0];

describe("SPEC-P23-sla-renewal: by which way people go on (D19)", () => {
  it.each([
    [person({ employer: "lead-body" }), "transfer"],
    [person({ employer: "s-1" }), "new-agreement"],
    [person({ employer: "s-1", worksAs: ["local-leader"] }), "new-agreement"],
    [person({ employer: "lead-body", worksAs: ["local-leader"] }), "open"],
    [person({ employer: "lead-body", worksAs: ["team-member", "local-leader"] }), "open"],
    [person({ employer: "lead-body", stays: true }), "transfer"],
    [person({ employer: "lead-body", stays: false }), "leaves"],
    [person({ stays: false }), "leaves"],
  ] as const)("%j: %s", (one, route) => expect(routeOf(one)).toMatchObject({ route, missing: [] }));
  it("employer not said: unknown, with the place to fill in", () =>
    expect(routeOf(person({}))).toMatchObject({ route: "unknown", missing: ["/people/0/employer"] }));
  it("not said who works for the hub: nothing is made up", () =>
    expect(staffRoutes(without(aTransition(), "people")).people).toBeNull());
});

describe("SPEC-P20-likely: whether TUPE applies is recorded as advised, never worked out (D18)", () => {
  it("each party by itself, and unknown where nobody said", () => {
    const advice = { current: { tupePosition: "applies" as const }, successor: {} };
    expect(staffRoutes(aTransition({ advice })).tupePositions).toEqual({
      current: "applies",
      successor: null,
    });
    expect(staffRoutes(without(aTransition(), "advice")).tupePositions).toEqual({
      current: null,
      successor: null,
    });
  });
  it.each(["applies", "does-not-apply", "undecided"] as const)("%s changes nobody's way", (tupePosition) => {
    const advice = { current: { tupePosition }, successor: { tupePosition } };
    expect(staffRoutes(aTransition({ advice })).people).toEqual(staffRoutes(aTransition()).people);
  });
});
