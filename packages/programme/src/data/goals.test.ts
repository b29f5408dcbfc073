import { describe, expect, it } from "vitest";
import type { Goal, GoalDomainId } from "./goal.ts";
import { goalLists, goalStatements } from "./goal-background.ts";
import { strategicGoals } from "./goal-sets.ts";
import { goals2020To2023 } from "./goals-2020-23.ts";
import { goals2023To2027 } from "./goals-2023-27.ts";
import { goals2024To2025 } from "./goals-2024-25.ts";
import { targets } from "./targets.ts";

const inDomain = (goals: readonly Goal[], domain: GoalDomainId) =>
  goals.filter((goal) => goal.domain === domain);
const saidOf = (goals: readonly Goal[], domain: GoalDomainId, theme: string) =>
  inDomain(goals, domain).find((goal) => goal.theme === theme)?.statement;
const every = [...goals2020To2023, ...goals2023To2027, ...goals2024To2025];

describe("each edition of the strategic goals has its own aims", () => {
  it.each<[string, readonly Goal[], readonly number[]]>([
    ["SPEC-AnnexA-domains: 2023–27", goals2023To2027, [6, 6, 6, 5]],
    ["GOALS-Intro-domains: 2024/25, as the handbook prints them", goals2024To2025, [6, 6, 8, 5]],
  ])("%s", (_edition, goals, counts) => {
    const domains = ["primary", "secondary", "post-16", "local-leaders"] as const;
    expect(domains.map((domain) => inDomain(goals, domain).length)).toEqual(counts);
    for (const domain of domains) {
      const numbers = inDomain(goals, domain).map(({ number }) => number);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }
  });

  it.each([
    ["primary", [0, 1, 2, 3, 4], "BOOL-Pri-goal"],
    ["secondary", [0, 1, 2, 3], "BOOL-Sec-goal"],
    ["post-16", [0], "BOOL-P16-goal"],
    ["local-leaders", [0, 1, 2, 3, 4], "BOOL-LLME-goal"],
    ["specialist-knowledge", [0, 1, 2], "BOOL-SKTM-goal"],
    ["development-models", [0, 1, 2, 3, 4], "BOOL-PSD-goal"],
  ] as const)("BOOL-Goals-domains: 2020–23, %s, has the aims %j after %s", (domain, numbers, first) => {
    const aims = inDomain(goals2020To2023, domain);
    expect(aims.map(({ number }) => number)).toEqual(numbers);
    expect(aims[0]).toMatchObject({ theme: "aim", clauses: [first] });
  });

  it("no domain of an edition is without an aim, and no aim outside its domains (BOOL-Goals-domains)", () => {
    for (const year of strategicGoals.years) {
      const { domains, goals } = strategicGoals.for(year).terms;
      expect([...new Set(goals.map(({ domain }) => domain))]).toEqual(domains.map(({ id }) => id));
    }
  });

  it("BOOL-PSD-target: the vast majority of schools is no number, so an aim and no target (C10)", () => {
    const aim = every.find(({ clauses }) => clauses.includes("BOOL-PSD-target"));
    expect(aim).toMatchObject({ domain: "development-models", theme: "routine-participation" });
    expect(targets.some(({ clauses }) => clauses.includes("BOOL-PSD-target"))).toBe(false);
  });

  it("BOOL-LLME-2, SPEC-AnnexA-LLME-3: one programme was encouraged, three prepare", () => {
    expect(saidOf(goals2020To2023, "local-leaders", "preparation")).toMatch(/encouraged to complete one/);
    expect(saidOf(goals2023To2027, "local-leaders", "preparation")).toMatch(/the three programmes/);
  });

  it("GOALS prints five aims for primary schools, the handbook six (C12)", () => {
    const primary = inDomain(goals2024To2025, "primary");
    expect(primary.filter(({ clauses }) => clauses.some((id) => id.startsWith("GOALS-")))).toHaveLength(5);
    expect(primary.filter(({ alsoAt }) => alsoAt === undefined).map(({ theme }) => theme)).toEqual([
      "collaboration",
    ]);
    expect(inDomain(goals2024To2025, "secondary").every(({ alsoAt }) => alsoAt?.source === "GOALS")).toBe(
      true,
    );
  });

  it("the wording moved from curriculum to teaching between 2023–27 and 2024/25 (C11)", () => {
    expect(saidOf(goals2023To2027, "primary", "curriculum")).toContain("mathematics curriculum");
    expect(saidOf(goals2024To2025, "primary", "curriculum")).toContain("mathematics teaching");
  });

  it("every clause of an entry is of the document that it cites, or of the other that it names", () => {
    for (const { id, citation, alsoAt, clauses } of [...every, ...targets, ...goalLists]) {
      const documents = [citation.source, ...(alsoAt === undefined ? [] : [alsoAt.source])];
      const named = [...new Set(clauses.map((clause) => clause.slice(0, clause.indexOf("-"))))];
      expect([id, named]).toEqual([id, documents]);
    }
  });

  it("two aims of one edition and domain never share a theme", () => {
    const keys = every.map(({ id, domain, theme }) => `${id.split("/")[0]}/${domain}/${theme}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("ids, places and years agree: each is unique, each edition its own years", () => {
    expect(new Set(every.map(({ id }) => id)).size).toBe(every.length);
    for (const goal of goals2020To2023) expect(goal.editions).toEqual(["2020/21", "2021/22", "2022/23"]);
    for (const goal of goals2023To2027)
      expect(goal.editions).toEqual(["2023/24", "2024/25", "2025/26", "2026/27"]);
    for (const goal of goals2024To2025) expect(goal.editions).toEqual(["2024/25"]);
  });
});

describe("the goals in force are chosen by year and never mixed", () => {
  it.each([
    ["2020/21", goals2020To2023],
    ["2022/23", goals2020To2023],
    ["2023/24", goals2023To2027],
    ["2024/25", goals2024To2025],
    ["2025/26", goals2023To2027],
    ["2026/27", goals2023To2027],
  ])("%s", (year, goals) => expect(strategicGoals.for(year).terms.goals).toBe(goals));

  it.each(["2019/20", "2027/28"])("%s is not published", (year) => {
    expect(() => strategicGoals.for(year)).toThrow(
      expect.objectContaining({ code: "edition-not-published" }),
    );
  });
});

describe("the lists beside the aims", () => {
  it("SPEC-AnnexA-areas, GOALS-Intro-areas: five areas of support, the same in both", () => {
    const [before, after] = goalLists.filter(({ id }) => id.endsWith("/areas-of-support"));
    expect(before?.members).toHaveLength(5);
    expect(after?.members.map((area) => area.toLowerCase())).toEqual(
      before?.members.map((area) => area.toLowerCase()),
    );
  });
  it("BOOL-P16-programmes: three funded programmes; BOOL-Hubs-improve: three aims for every school", () => {
    expect(goalLists.find(({ id }) => id === "goals-2020-23/post-16-programmes")?.members).toHaveLength(3);
    expect(goalLists.find(({ id }) => id === "goals-2020-21/aims-for-every-school")?.members).toHaveLength(3);
  });
  it("the two named groups are the same wherever they are named", () => {
    for (const { members } of goalLists.filter(({ id }) => id.endsWith("/named-groups"))) {
      expect(members).toEqual(["disadvantaged", "SEND"]);
    }
  });
  it("every statement is a sentence of its own words", () => {
    for (const { statement } of [...every, ...goalStatements]) expect(statement).toMatch(/^[A-Z].*\.$/);
  });
});
