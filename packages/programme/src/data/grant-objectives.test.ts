import { describe, expect, it } from "vitest";
import { grantObjectives, objectives2023To2024 } from "./grant-objectives.ts";
import { companionGuidance, objectiveStatements, systemPartners } from "./objective-background.ts";

const allParts = objectives2023To2024.flatMap(({ parts }) => parts);
const partNumbered = (number: string) => allParts.find((part) => part.number === number);

describe("SPEC-AnnexB-edition: ten objectives with 37 parts", () => {
  it("each with the number of parts printed", () => {
    const counts = objectives2023To2024.map(({ parts }) => parts.length);
    expect(counts).toEqual([4, 5, 4, 4, 3, 3, 3, 3, 3, 5]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(37);
  });
  it("numbered in order, each part with its clause", () => {
    objectives2023To2024.forEach(({ number, clauses, parts }, index) => {
      expect([number, clauses]).toEqual([index + 1, [`SPEC-AnnexB-${index + 1}`]]);
      expect(parts.map((part) => [part.number, part.clauses[0]])).toEqual(
        parts.map((_, at) => [`${number}.${at + 1}`, `SPEC-AnnexB-${number}-${at + 1}`]),
      );
    });
  });
  it.each([
    ["SPEC-AnnexB-1-4-check", "1.4", "agreed"],
    ["SPEC-AnnexB-2-1-check", "2.1", "every day"],
    ["SPEC-AnnexB-3-1-check", "3.1", "lead body"],
    ["SPEC-AnnexB-5-1-notify", "5.1", "notice"],
    ["SPEC-AnnexB-8-1-check", "8.1", "date"],
    ["SPEC-AnnexB-8-3-mhpod", "8.3", "MHPod"],
    ["SPEC-AnnexB-10-2-check", "10.2", "contingency plan"],
    ["SPEC-AnnexB-10-3-check", "10.3", "agreement"],
    ["SPEC-AnnexB-10-4-check", "10.4", "external audit"],
  ])("%s: of part %s something can be checked", (_clause, number, word) => {
    expect(partNumbered(number)?.checkable).toContain(word);
  });
  it("the other 28 can only be attested, and say nothing", () =>
    expect(allParts.filter(({ checkable }) => checkable === undefined)).toHaveLength(37 - 9));
  it("under the titles printed", () =>
    expect(objectives2023To2024.map(({ title }) => title)).toEqual([
      "Relationships with schools, colleges, and trusts",
      "Maths Hub Leadership and Management (MHLM) team",
      "Local leaders of mathematics education (LLME)",
      "System partnerships",
      "Accountability to stakeholders",
      "Assuring the quality of Maths Hub work",
      "Evaluating the impact of Maths Hub work",
      "Plans, reports, and data management",
      "Communication strategy",
      "Financial management",
    ]));
  it("SPEC-AnnexB-deadline: completed by September 2024, a month without a day (E16)", () => {
    const { completeBy, completeByDate } = grantObjectives.for("2023/24").terms;
    expect([completeBy, completeByDate]).toEqual(["September 2024", "2024-09-30"]);
  });
  it("no other year is published (E17)", () =>
    expect(() => grantObjectives.for("2024/25")).toThrow(
      expect.objectContaining({ code: "edition-not-published" }),
    ));
});

describe("what Annex B says around the objectives", () => {
  it("SPEC-AnnexB-4-partner-types: four kinds of partner, one for each part of objective 4", () => {
    expect(systemPartners.map(({ examples }) => examples.length)).toEqual([2, 2, 2, 1]);
    expect(systemPartners.map(({ citation }) => citation.at)).toEqual(
      objectives2023To2024[3]?.parts.map(({ citation }) => citation.at),
    );
  });
  it("SPEC-AnnexB-8-briefings: three pieces of guidance that are not among the documents", () =>
    expect(companionGuidance.map(({ title }) => title)).toEqual([
      "Annual Planning Guidelines",
      "Reporting and Data Submission (RDS) Briefing",
      "Financial Management Briefing",
    ]));
  it("each referred to by parts and objectives that are there", () => {
    const numbers = [
      ...objectives2023To2024.map(({ number }) => `${number}`),
      ...allParts.map(({ number }) => number),
    ];
    for (const { referredToBy } of companionGuidance)
      expect(numbers).toEqual(expect.arrayContaining([...referredToBy]));
  });
  it("SPEC-AnnexB-purpose: what the grant is for", () =>
    expect(objectiveStatements.map(({ clauses }) => clauses)).toEqual([["SPEC-AnnexB-purpose"]]));
});
