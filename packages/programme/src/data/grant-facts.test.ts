import { describe, expect, it } from "vitest";
import { agreementParts, annexReferences, grantStatements, publishedSponsors } from "../grant.ts";

describe("SPEC-P16-gfa-parts: the Grant Funding Agreement has four parts", () => {
  it("in the order of the document", () =>
    expect(agreementParts.map(({ name }) => name)).toEqual([
      "Grant Terms and Conditions",
      "Grant Offer Letter",
      "Annexes",
      "accompanying policies",
    ]));
});

describe("SPEC-P16-annex-refs: letters of different documents are kept apart (E20)", () => {
  it.each([
    ["Specification", "B", "objectives"],
    ["Grant Offer Letter", "F", "objectives"],
    ["Grant Offer Letter", "K", "data management"],
    ["Grant Funding Agreement", "G", "external audit"],
  ])("%s, Annex %s: %s", (document, annex, topic) =>
    expect(annexReferences.filter((one) => one.document === document && one.annex === annex)).toMatchObject([
      { topic },
    ]),
  );
  it("no other is named", () => expect(annexReferences).toHaveLength(4));
});

describe("ABOUT-Fund-sponsor, ABOUT-Fund-other-sponsors, ABOUT-Fund-eef: who paid about 2015/16", () => {
  it("the Department, others, and the Education Endowment Foundation for two trials", () =>
    expect(publishedSponsors.map(({ sponsor, pays, trials }) => [sponsor, pays, trials])).toEqual([
      ["DfE", "programme", undefined],
      [null, "projects", undefined],
      ["Education Endowment Foundation", "trials", 2],
    ]));
  it("says nothing of another year", () =>
    expect(new Set(publishedSponsors.flatMap(({ editions }) => editions))).toEqual(new Set(["2015/16"])));
});

describe("What the specification says of the grant beside its terms", () => {
  it.each([
    "SPEC-P16-mi",
    "SPEC-P16-annual-update",
    "SPEC-P18-gol-timing",
    "SPEC-P18-clawback",
    "SPEC-P24-transition-funding",
    "SPEC-P24-amount",
  ])("%s is stated once, for 2023/24", (clause) =>
    expect(grantStatements.filter(({ clauses }) => clauses.includes(clause))).toMatchObject([
      { editions: ["2023/24"], citation: { source: "SPEC" } },
    ]),
  );
});
