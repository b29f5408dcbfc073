import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findHub, hubOf, listedHubs } from "./network.ts";

describe("whatever somebody writes, findHub answers", () => {
  const words = fc.constantFrom(
    ...new Set(listedHubs.flatMap(({ name }) => [name, ...name.split(" ")])),
    "Maths Hub",
    "&",
    "The",
  );
  it("with one hub, with several, or with none and at most three near ones, all of them listed", () =>
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.array(words, { maxLength: 6 }).map((some) => some.join(" "))),
        (text) => {
          const answer = findHub(text);
          const given =
            answer.found === "hub" ? [answer.hub] : answer.found === "several" ? answer.candidates : answer.nearest;
          expect(given.map(({ code }) => hubOf(code))).toEqual(given);
          expect(new Set(given).size).toBe(given.length);
          if (answer.found === "several") expect(given.length).toBeGreaterThan(1);
          if (answer.found === "none") expect(given.length).toBeLessThanOrEqual(3);
        },
      ),
      { numRuns: 500 },
    ));
  it("the same for the same name in other letters", () =>
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), (some) => {
        const text = some.join(" ");
        expect(findHub(` ${text.toUpperCase()}\t`)).toEqual(findHub(text.toLowerCase()));
      }),
      { numRuns: 200 },
    ));
});
