import { projects } from "@maths-hubs/programme/catalogue";
import { describe, expect, it } from "vitest";
import { journeyEditions } from "../journey-editions.ts";
import { primaryStages } from "../journey-stage.ts";

const { stages, steps, secondary, sideEntrances, supportLevels } = journeyEditions.for("2024/25").terms;
const titleOf = (code: string | null) => projects.find((project) => project.code === code)?.title;

describe("the journey as the handbook of 2024/25 has it", () => {
  it("HBK-Journey-primary-codes: four stages with their projects", () => {
    expect(stages.map(({ stage }) => stage)).toEqual(primaryStages);
    expect(stages.map(({ project }) => titleOf(project))).toEqual([
      "Mastery Readiness Work Groups",
      "Primary Teaching for Mastery Development Work Groups",
      "Primary Teaching for Mastery Embedding Work Groups",
      "Primary Teaching for Mastery Sustaining Work Groups",
    ]);
  });
  it("HBK-Journey-readiness-who, HBK-Journey-readiness-focus: Readiness has a purpose and three foci", () => {
    expect(stages[0]?.forWhom).toContain("more support");
    expect(stages[0]?.focus).toEqual([
      "leadership secured in the school",
      "a shared vision",
      "arithmetic proficiency",
    ]);
  });
  it("HBK-Journey-secondary-codes, F11: three labels, Embedding in two titles, no order stated", () => {
    expect(secondary.map(({ stage, projects, progression }) => [stage, projects, progression])).toEqual([
      ["development", ["NCP24-12"], "not-stated"],
      ["embedding", ["NCP24-13", "NCP24-14"], "not-stated"],
      ["sustaining", ["NCP24-14"], "not-stated"],
    ]);
    for (const { stage, projects: codes } of secondary)
      for (const code of codes) expect(titleOf(code)?.toLowerCase()).toContain(stage);
  });
  it("HBK-Pri-C-mn-next, F13: Mastering Number stands beside it and leads into it", () => {
    expect(sideEntrances).toMatchObject([{ leadsTo: ["readiness", "development"] }]);
    for (const code of sideEntrances[0]?.projects ?? []) expect(titleOf(code)).toContain("Mastering Number");
  });
  it("HBK-TSM-tiers, F15: three levels of Targeted Support, one with a code, one unexplained", () => {
    expect(supportLevels.map(({ level, project }) => [level, project])).toEqual([
      ["standard", null],
      ["enhanced", null],
      ["intensive", "NCP24-33"],
    ]);
    expect(supportLevels[0]?.forWhom).toBeNull();
    expect(titleOf("NCP24-33")).toContain("Intensive");
  });
  it("every step cites the clause of a stage and leads to a stage", () => {
    for (const { to, clauses } of steps) {
      expect(primaryStages).toContain(to);
      expect(clauses).toHaveLength(1);
    }
  });
});
