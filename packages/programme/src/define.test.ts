import { describe, expect, it } from "vitest";
import { abbreviations, define, glossaryTerms, usageRules } from "./glossary.ts";

const termOf = (asked: string): string | undefined => {
  const answer = define(asked);
  return answer.outcome === "known" ? answer.entry.term : undefined;
};
const entryOf = (asked: string) => {
  const answer = define(asked);
  return answer.outcome === "known" ? answer.entry : undefined;
};

describe("A term is found by its short form, its long form and their plurals, in any case", () => {
  it.each([
    ["LLME", "LLME"],
    ["LLMEs", "LLME"],
    ["llmes", "LLME"],
    ["Local leaders of mathematics education", "LLME"],
    ["local leader of maths education", "LLME"],
    ["Work Group", "WG"],
    ["work groups", "WG"],
    ["Work-Groups", "WG"],
    ["  the   NCETM ", "NCETM"],
    ["tfm", "TfM"],
    ["Teaching for Mastery", "TfM"],
    ["pd lead", "PD Lead"],
    ["PD-Leads", "PD Lead"],
    ["Strategic Leadership Groups", "SLG"],
    ["MHL’s", "MHL"],
    ["Further Education Mastery Specialists", "FEMS"],
    ["Post-16 GCSE/FSQ Mastery Specialist", "FEMS"],
    ["SLEs", "SLE"],
  ])("%j: %s", (asked, term) => expect(termOf(asked)).toBe(term));
  it("every entry is found by its own term and by every form it has", () => {
    for (const { term, expansion, alsoPrinted } of [...glossaryTerms, ...abbreviations]) {
      expect(termOf(term)).toBe(term);
      for (const form of [expansion ?? term, ...alsoPrinted]) expect(termOf(form)).toBe(term);
    }
  });
  it("a term that ends in s is not its own plural", () => {
    expect(termOf("PMS")).toBe("PMS");
    expect(termOf("PM")).toBeUndefined();
  });
});

describe("B10: an MHL Link is no MHLM Link", () => {
  it("each is found, and each warns of the other", () => {
    expect(entryOf("MHL Link")?.notToConfuseWith).toContain("MHLM Link");
    expect(entryOf("MHLM Link")?.notToConfuseWith).toContain("MHL Link");
    expect(entryOf("MHL Link")?.statement).not.toBe(entryOf("MHLM Link")?.statement);
  });
});

describe("A term comes with the rules on how it is written", () => {
  it.each([
    ["work groups", ["usage/work-group"]],
    ["TfM", ["usage/teaching-for-mastery"]],
    ["NCP", []],
  ])("%s: %j", (asked, rules) => expect(define(asked).usage.map(({ id }) => id)).toEqual(rules));
  it("HBK-Style-mm: a phrase that is never used is unknown, and says why", () =>
    expect(define("Maths Mastery")).toMatchObject({
      outcome: "unknown",
      usage: [usageRules.find(({ id }) => id === "usage/maths-mastery")],
    }));
});

/** Folds to NCP, at any length. */
const padded = (length: number): string => `NCP${"-".repeat(length - 4)}.`;

describe("What is not there is answered with what looks like it, never with a guess", () => {
  it.each([
    ["MHL Lnk", ["MHL Link", "MHLM Link", "MHL"]],
    ["mastery specialist", ["PMS", "SMS", "FEMS"]],
    ["amhll", ["AMHL", "MHL", "MHLM"]],
    ["xyzzy", []],
    ["", []],
    ["   ", []],
  ])("%j: %j", (asked, nearest) =>
    expect(define(asked)).toMatchObject({ outcome: "unknown", asked, nearest }),
  );
  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("%s is no term", (asked) =>
    expect(define(asked).outcome).toBe("unknown"),
  );
  it("a text of a hundred characters is looked up, a longer one is not, though it starts with a term", () => {
    expect(termOf(padded(99))).toBe("NCP");
    expect(termOf(padded(100))).toBe("NCP");
    expect(termOf(padded(101))).toBeUndefined();
  });
  it.each([null, undefined, 24, ["NCP"], {}])("%j is refused as no text", (given) =>
    expect(() => define(given as never)).toThrow(expect.objectContaining({ code: "invalid-value" })),
  );
});
