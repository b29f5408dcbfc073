import { describe, expect, it } from "vitest";
import { grantObjectives, objectives2023To2024 } from "./grant-objectives.ts";
import { companionGuidance, objectiveStatements, systemPartners } from "./objective-background.ts";

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
  it("SPEC-AnnexB-4-partner-types: four kinds of partner, those named of each", () =>
    expect(systemPartners.map(({ examples }) => examples.length)).toEqual([2, 2, 2, 1]));
  it("SPEC-AnnexB-8-briefings: three pieces of guidance that are not among the documents", () =>
    expect(companionGuidance).toEqual([
      "Annual Planning Guidelines",
      "Reporting and Data Submission (RDS) Briefing",
      "Financial Management Briefing",
    ]));
  it("SPEC-AnnexB-purpose: what the grant is for", () =>
    expect(objectiveStatements.map(({ clauses }) => clauses)).toEqual([["SPEC-AnnexB-purpose"]]));
});
