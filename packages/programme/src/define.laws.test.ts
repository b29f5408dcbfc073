import { anyCharacter } from "@maths-hubs/tooling/any-character";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { abbreviations, define, glossaryTerms } from "./glossary.ts";

const terms = [...glossaryTerms, ...abbreviations].map(({ term }) => term);

describe("Laws of looking a term up", () => {
  it("every text has an answer: an entry, or at most three terms that there are", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 300 }), (asked) => {
        const answer = define(asked);
        const offered = answer.outcome === "known" ? [answer.entry.term] : answer.nearest;
        expect(offered.filter((term) => !terms.includes(term))).toEqual([]);
        expect(offered.length).toBeLessThanOrEqual(3);
        expect(new Set(offered).size).toBe(offered.length);
      }),
      { numRuns: 60 },
    );
  });
  it("case, hyphens and space around do not change the answer", () => {
    fc.assert(
      fc.property(fc.constantFrom(...terms), fc.nat(5), (term, spaces) => {
        const around = " ".repeat(spaces);
        const known = define(term);
        expect(define(`${around}${term.toLowerCase()}${around}`)).toEqual(known);
        expect(define(term.toUpperCase().replaceAll(" ", "-"))).toEqual(known);
      }),
      { numRuns: 100 },
    );
  });
  it("a hostile text is answered like any other", () => {
    for (const asked of [
      "s".repeat(2_000_000),
      " ".repeat(2_000_000),
      "'".repeat(2_000_000),
      "\uD800\uDFFF\uD800",
    ]) {
      expect(define(asked)).toMatchObject({ outcome: "unknown" });
    }
  });
});
