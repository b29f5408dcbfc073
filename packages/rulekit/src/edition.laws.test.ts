import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineEditions, type Edition } from "./edition.ts";

const yearFrom = (start: number): string => `${start}/${String((start + 1) % 100).padStart(2, "0")}`;

/** Spans with gaps: how far each starts after the last, and how many years it covers. */
const spans = fc.array(fc.record({ gap: fc.nat(3), length: fc.nat(3) }), { minLength: 1, maxLength: 8 });

const tableOf = (
  from: readonly { gap: number; length: number }[],
): { first: number; last: number; at: number }[] => {
  let next = 1990;
  return from.map(({ gap, length }, at) => {
    const first = next + gap;
    next = first + length + 1;
    return { first, last: first + length, at };
  });
};

/** What a table answers, or the code of its refusal. */
const answer = (ask: () => Edition<{ at: number }>): unknown => {
  try {
    const { terms, stamp } = ask();
    return { at: terms.at, stamp };
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
};

describe("every year has the edition that covers it, or is refused, or is carried forward from the latest before it", () => {
  it("whatever the spans and gaps", () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 1985, max: 2070 }), (drawn, start) => {
        const rows = tableOf(drawn);
        const table = defineEditions(
          rows.map(({ first, last, at }) => ({
            academicYear: yearFrom(first),
            until: yearFrom(last),
            citation: { source: "SPEC", at: "Annex C" },
            terms: { at },
          })),
        );
        const year = yearFrom(start);
        const covering = rows.find(({ first, last }) => first <= start && start <= last);
        const earlier = rows.findLast(({ last }) => last < start);
        const refused = "edition-not-published";
        expect(table.years.includes(year)).toBe(covering !== undefined);
        expect(answer(() => table.for(year))).toEqual(
          covering === undefined ? refused : { at: covering.at, stamp: { academicYear: year } },
        );
        const carried = earlier && {
          at: earlier.at,
          stamp: { academicYear: year, carriedForwardFrom: yearFrom(earlier.last) },
        };
        expect(answer(() => table.for(year, { carryForward: true }))).toEqual(
          covering === undefined ? (carried ?? refused) : { at: covering.at, stamp: { academicYear: year } },
        );
      }),
    );
  });
});
