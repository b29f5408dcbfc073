import { anyCharacter } from "@maths-hubs/tooling/any-character";
import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { findHub, hubOf, listedHubs } from "./network.ts";

describe("whatever somebody writes, findHub answers", () => {
  const words = constantFrom(
    ...new Set(listedHubs.flatMap(({ name }) => [name, ...name.split(" ")])),
    "Maths Hub",
    "&",
    "The",
  );
  it("with one hub, with several, or with none and at most three near ones, all of them listed", () =>
    assert(
      property(
        oneof(
          string({ unit: anyCharacter }),
          array(words, { maxLength: 6 }).map((some) => some.join(" ")),
        ),
        (text) => {
          const answer = findHub(text);
          const given =
            answer.found === "hub"
              ? [answer.hub]
              : answer.found === "several"
                ? answer.candidates
                : answer.nearest;
          expect(given.map(({ code }) => hubOf(code))).toEqual(given);
          expect(new Set(given).size).toBe(given.length);
          const [least, most] = { hub: [1, 1], several: [2, 40], none: [0, 3] }[answer.found];
          expect(given.length).toBeGreaterThanOrEqual(least!);
          expect(given.length).toBeLessThanOrEqual(most!);
        },
      ),
      { numRuns: 500 },
    ));
  it("the same for the same name in other letters", () =>
    assert(
      property(array(words, { maxLength: 4 }), (some) => {
        const text = some.join(" ");
        expect(findHub(` ${text.toUpperCase()}\t`)).toEqual(findHub(text.toLowerCase()));
      }),
      { numRuns: 200 },
    ));
});
