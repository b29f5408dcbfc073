import { describe, expect, it } from "vitest";
import {
  catalystsOfChange,
  elementsOfExpertise,
  fiveBigIdeas,
  fiveCoreQuestions,
  frameworks,
  masteryLabels,
  programmesByElement,
  schoolDevelopmentDomains,
  schoolDevelopmentPhases,
  systemsStudied,
  tenTenets,
  trustAndPrecision,
  type Framework,
} from "../frameworks.ts";
import { citedWorks } from "../sources.ts";

const namesOf = ({ members }: Framework): readonly string[] | undefined => members?.map(({ name }) => name);

describe("Each framework has as many members as the register counts", () => {
  it.each([
    ["frameworks/activity-tetrahedron", "HBK-Tetra-settings", 3],
    ["frameworks/aspects-to-understand", "HBK-Lead-aspects", 3],
    ["frameworks/elements-of-expertise", "HBK-Expertise-1", 3],
    ["frameworks/programmes-by-element", "HBK-Prog-map", 3],
    ["frameworks/five-big-ideas", "HBK-Fw-fivebig", undefined],
    ["frameworks/five-core-questions", "HBK-Fw-fivecore", 5],
    ["frameworks/school-development-elements", "HBK-SDL-elements", 2],
    ["frameworks/school-development-domains", "HBK-Fw-domains", 4],
    ["frameworks/school-development-process", "HBK-Fw-process", 3],
    ["frameworks/school-development-phases", "HBK-Fw-process", undefined],
    ["frameworks/community-principles", "HBK-Fw-principles", 5],
    ["frameworks/systems-studied", "HBK-CP-study", 5],
    ["frameworks/ten-tenets", "HBK-CP-tenets", undefined],
    ["frameworks/collaboration-questions", "HBK-CP-questions", 2],
    ["frameworks/trust-and-precision", "HBK-CP-matrix", 4],
    ["frameworks/effective-mechanisms", "HBK-Eval-eef", 4],
    ["frameworks/work-group-features", "BOOL-WG-features", 3],
    ["frameworks/teaching-for-mastery-labels", "BOOL-TfM-ideas", 4],
    ["frameworks/catalysts-of-change", "BOOL-Catalysts", 3],
  ])("%s (%s): %s", (id, clause, count) => {
    const framework = frameworks.find((one) => one.id === id);
    expect(framework?.clauses).toContain(clause);
    expect(framework?.members?.length).toBe(count);
  });
  it("and there are no others", () => expect(frameworks).toHaveLength(19));
});

/** How many members there may be, by how complete they are said to be. */
const fits = ({ complete, members, statedCount }: Framework): boolean => {
  if (complete === "not-in-text") return members === null;
  const count = members?.length ?? 0;
  if (complete === "in-part") return count > 0 && count < (statedCount ?? Infinity);
  return count > 0 && count === (statedCount ?? (complete === "all" ? count : undefined));
};

describe("What a framework says of its members agrees with itself", () => {
  it.each(frameworks.map((one) => [one.id, one] as const))("%s", (_id, framework) => {
    expect(fits(framework)).toBe(true);
    expect(framework.members === null).toBe(framework.complete === "not-in-text");
    expect(framework.reason === null).toBe(framework.complete === "all");
  });
  it.each(frameworks.map((one) => [one.id, one] as const))("%s fills in what its kind needs", (_id, one) => {
    for (const { coordinates, leadsTo } of one.members ?? []) {
      expect(Object.keys(coordinates).length > 0).toBe(one.kind === "matrix");
      expect(leadsTo.length > 0).toBe(one.kind === "map");
    }
  });
  it("every work that one rests on is among those cited", () => {
    const works = citedWorks.map(({ id }) => id);
    for (const { basedOn } of frameworks) expect(works).toEqual(expect.arrayContaining([...basedOn]));
  });
});

describe("I2: what the text does not hold is counted, never filled in", () => {
  it("HBK-Fw-fivebig: five, none named", () =>
    expect(fiveBigIdeas).toMatchObject({ statedCount: 5, members: null, complete: "not-in-text" }));
  it("HBK-CP-tenets: ten, none named", () =>
    expect(tenTenets).toMatchObject({ statedCount: 10, members: null, complete: "not-in-text" }));
  it("HBK-Fw-process: phases without a number", () =>
    expect(schoolDevelopmentPhases).toMatchObject({ statedCount: null, members: null }));
  it("BOOL-TfM-ideas: four labels on a slide are four labels, not five ideas", () => {
    expect(namesOf(masteryLabels)).toEqual(["Mathematical Thinking", "Coherence", "Variation", "Fluency"]);
    expect(masteryLabels.statedCount).toBeNull();
    expect(masteryLabels.members?.map(({ points }) => points.length)).toEqual([0, 1, 3, 3]);
  });
});

describe("I4: a point without a legible heading is placed under none", () => {
  it("BOOL-Catalysts: five claimed, three named", () => {
    expect(catalystsOfChange.statedCount).toBe(5);
    expect(namesOf(catalystsOfChange)).toEqual([
      "Subject Expertise",
      "Mathematical Mindsets",
      "Vision and Shared Culture",
    ]);
  });
  it("BOOL-Catalysts-expertise: one point stands under its heading", () =>
    expect(catalystsOfChange.members?.map(({ points }) => points)).toEqual([
      ["Representations and Structures"],
      [],
      [],
    ]));
  it.each([
    ["BOOL-Catalysts-culture", 6],
    ["BOOL-Catalysts-vision", 4],
    ["BOOL-Catalysts-practice", 4],
    ["BOOL-Catalysts-skill", 2],
    ["BOOL-Catalysts-tracking", 1],
  ])("%s: %i points, unplaced", (clause, count) => {
    const group = catalystsOfChange.unplaced.find(({ clauses }) => clauses.includes(clause));
    expect(group?.points).toHaveLength(count);
  });
  it("no other framework has any", () =>
    expect(frameworks.filter(({ unplaced }) => unplaced.length > 0)).toEqual([catalystsOfChange]));
});

describe("Members have the names printed, in the order printed", () => {
  it("HBK-Fw-fivecore-1 to HBK-Fw-fivecore-5", () =>
    expect(fiveCoreQuestions.members?.map(({ name, clauses }) => `${clauses[0]}: ${name}`)).toEqual([
      "HBK-Fw-fivecore-1: The PD question",
      "HBK-Fw-fivecore-2: The knowledge question",
      "HBK-Fw-fivecore-3: The programme design question",
      "HBK-Fw-fivecore-4: The task/activity question",
      "HBK-Fw-fivecore-5: The evidence/impact question",
    ]));
  it("HBK-Expertise-1, HBK-Expertise-2, HBK-Expertise-3", () =>
    expect(namesOf(elementsOfExpertise)).toEqual([
      "Leading maths pedagogy",
      "Leading maths teacher professional development",
      "Leading school development in mathematics",
    ]));
  it("HBK-Prog-map: an element leads to its programmes", () => {
    expect(namesOf(programmesByElement)).toEqual(namesOf(elementsOfExpertise));
    expect(programmesByElement.members?.map(({ leadsTo }) => leadsTo)).toEqual([
      ["Mastery Specialist programmes"],
      ["Professional Development Lead Programmes"],
      ["School Development Lead Programme"],
    ]);
  });
  it("HBK-Fw-domains, HBK-Fw-domains-npq", () => {
    expect(namesOf(schoolDevelopmentDomains)).toEqual([
      "Maths curriculum and assessment",
      "Maths pedagogy",
      "Maths professional development",
      "Maths culture",
    ]);
    expect(schoolDevelopmentDomains.basedOn).toEqual(["cited-works/npq-2020"]);
  });
  it("HBK-CP-study: five places", () =>
    expect(namesOf(systemsStudied)).toEqual(["Hong Kong", "the US", "Canada", "Norway", "Colombia"]));
  it("HBK-CP-matrix: four cells, each in a place of its own", () => {
    const places = trustAndPrecision.members?.map(({ coordinates }) => JSON.stringify(coordinates));
    expect(new Set(places).size).toBe(4);
  });
});
