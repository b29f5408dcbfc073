import { forces } from "@maths-hubs/rulekit";
import { describe, expect, it } from "vitest";
import { abbreviations, glossaryTerms, usageRules } from "../glossary.ts";

const all = [...glossaryTerms, ...abbreviations];
const entryOf = (term: string) => all.find((one) => one.term === term);

describe("The glossary of the handbook is here whole", () => {
  it.each([
    ["HBK-Gloss-NCETM", "NCETM", "National Centre for Excellence in the Teaching of Mathematics"],
    ["HBK-Gloss-NCETM", "DfE", "Department for Education"],
    ["HBK-Gloss-MHL", "MHL", "Maths Hub Lead"],
    ["HBK-Gloss-WG", "WG", "Work Group"],
    ["HBK-Gloss-LLME", "LLME", "local leader of mathematics education"],
    ["HBK-Gloss-LLME", "WGL", "Work Group Lead"],
    ["HBK-Gloss-NCP", "NCP", "Network Collaborative Project"],
    ["HBK-Gloss-AMHL", "AMHL", "Assistant Maths Hub Lead"],
    ["HBK-Gloss-MS", "PMS", "Primary Mastery Specialist"],
    ["HBK-Gloss-MS", "SMS", "Secondary Mastery Specialist"],
    ["HBK-Gloss-MS", "FEMS", "Post-16 GCSE/FSQ Mastery Specialist"],
    ["HBK-Style-tfm", "TfM", "teaching for mastery"],
    ["HBK-Gloss-SKTM", "SKTM", "Specialist Knowledge for Teaching Mathematics"],
    ["HBK-Gloss-RIWG", "RIWG", "Research and Innovation Work Group"],
    ["HBK-Gloss-PDLead", "PD Lead", "Professional Development Lead"],
    ["HBK-Gloss-SDLead", "SD Lead", "School Development Lead"],
    ["HBK-Gloss-PCT", "PCT", "Project Coordination Team"],
    ["HBK-Gloss-SLG", "SLG", "Strategic Leadership Group"],
    ["HBK-Gloss-MHPod", "MHPod", null],
  ])("%s: %s is %s", (clause, term, expansion) => {
    expect(entryOf(term)?.clauses).toContain(clause);
    expect(entryOf(term)?.expansion).toBe(expansion);
  });
  it("B11, HBK-Gloss-PCT, HBK-Gloss-SLG: two groups say of whom they consist", () =>
    expect(
      all.filter(({ consistsOf }) => consistsOf.length > 0).map((one) => [one.term, one.consistsOf]),
    ).toEqual([
      ["PCT", ["Project Lead", "MHL Link", "NCETM Link"]],
      ["SLG", ["MHL Link", "NCETM Link", "NCETM director"]],
    ]));
  it("HBK-Gloss-LLME, HBK-Gloss-AMHL: two terms may be one of three", () =>
    expect(
      all.filter(({ mayBe }) => mayBe.length > 0).map(({ term, mayBe }) => `${term} ${mayBe.length}`),
    ).toEqual(["LLME 3", "AMHL 3"]));
  it("B9: both plurals of LLME are told", () =>
    expect(entryOf("LLME")?.statement).toMatch(/LLME and as LLMEs/));
});

describe("An abbreviation that no document writes out has no long form", () => {
  it("however well known it is", () =>
    expect(abbreviations.filter(({ expansion }) => expansion === null).map(({ term }) => term)).toEqual([
      "SLL",
      "FSQ",
      "GCSE",
      "SEND",
      "ITT",
      "MAT",
      "PD",
      "CPD",
      "NLE",
    ]));
  it("SPEC-Doc-abbrev: all of the specification are here", () => {
    const ofSpecification =
      "LLME, TfM, NCETM, DfE, MHLM, TUPE, SLA, AMSP, FSQ, GCSE, SEND, PEIA, NCP, RDS, MHL, SLL, FE";
    for (const term of ofSpecification.split(", ")) expect(entryOf(term)).toBeDefined();
  });
});

describe("Entries do not contradict each other", () => {
  it("each term once", () => expect(new Set(all.map(({ term }) => term)).size).toBe(all.length));
  it("what is not to be confused is an entry too", () => {
    for (const { notToConfuseWith } of all)
      for (const other of notToConfuseWith) expect(entryOf(other)).toBeDefined();
  });
});

describe("HBK-Style-wg, HBK-Style-tfm, HBK-Style-mm: three rules say how terms are written", () => {
  it("each on a term of the glossary, but for a phrase that is none", () =>
    expect(usageRules.map(({ term, force }) => [term, force])).toEqual([
      ["WG", "must"],
      ["TfM", "must"],
      [null, "must"],
    ]));
  it.each(usageRules.map((rule) => [rule.id, rule] as const))(
    "%s asks for nothing that it refuses",
    (_id, rule) => {
      expect(forces).toContain(rule.force);
      expect(rule.avoid.length).toBeGreaterThan(0);
      for (const spelling of rule.write) expect(rule.avoid).not.toContain(spelling);
    },
  );
  it("HBK-Style-tfm: two kinds of title are excepted, a Community's is not named", () =>
    expect(usageRules.map(({ except }) => except)).toEqual([
      [],
      ["title-of-a-work-group", "title-of-a-programme"],
      [],
    ]));
});
