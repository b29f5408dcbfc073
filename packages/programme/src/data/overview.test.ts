import { describe, expect, it } from "vitest";
import {
  comparedBodies,
  hubFigures,
  partnerLists,
  partnerStatements,
  purposeStatements,
  specificationAnnexes,
  specificationLinks,
} from "../overview.ts";

describe("what the documents say of the programme as a whole", () => {
  it("ABOUT-Who-advisers, ABOUT-Who-partners, SPEC-P4-strategic-partners: partners as named, by edition", () =>
    expect(partnerLists.map(({ id, named }) => [id, named.length])).toEqual([
      ["partners/2015-16-strategic", 0],
      ["partners/2015-16-operational", 0],
      ["partners/2015-16-advisers", 4],
      ["partners/2015-16-local", 7],
      ["partners/2023-24-strategic", 4],
      ["partners/2023-24-ncetm-teams", 2],
    ]));
  it("BOOL-Edition: the figures are those of one hub's slides of 2020/21", () => {
    for (const { hub, editions, citation } of hubFigures) {
      expect([hub, editions, citation.source]).toEqual(["Boolean", ["2020/21"], "BOOL"]);
    }
  });
  it("BOOL-Boolean-47: what 47 counts is lost, and is not guessed (I3); over 710 is more than 710", () =>
    expect(hubFigures.map(({ of, value, bound }) => [value, bound, of === null])).toEqual([
      [47, "exactly", true],
      [72, "exactly", false],
      [710, "more-than", false],
    ]));
  it("BOOL-Compare-TS, BOOL-Compare-LA, BOOL-Compare-Hubs: three kinds of body side by side", () =>
    expect(comparedBodies.map(({ body, does }) => [body, does.length])).toEqual([
      ["Teaching Schools", 3],
      ["LA teams", 4],
      ["Maths Hubs", 6],
    ]));
  it("SPEC-Doc-annexes, SPEC-P7-links: the parts of the specification", () => {
    expect(specificationAnnexes.map(({ letter, id }) => `${letter} ${id}`)).toEqual([
      "A specification/annex-a",
      "B specification/annex-b",
      "C specification/annex-c",
    ]);
    expect(specificationLinks[0]?.addresses).toHaveLength(2);
  });
  it("each statement is a sentence, each id unique", () => {
    const statements = [...purposeStatements, ...partnerStatements];
    for (const { statement } of statements) expect(statement).toMatch(/^[A-Z].*\.$/);
    const ids = [...statements, ...partnerLists, ...comparedBodies, ...hubFigures].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
