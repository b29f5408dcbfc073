import type { LocalLeaderRole } from "@maths-hubs/model";
import { frozen, type Force } from "@maths-hubs/rulekit";
import type { PublishedEntry, PublishedStatement } from "../published-entry.ts";

/** A list of roles, as far as it goes. */
export interface LeaderRoles extends PublishedEntry {
  /** The roles by name. */
  readonly roles: readonly LocalLeaderRole[];
  /** Whether members of leadership and management teams belong to it as well. */
  readonly teamMembers: boolean;
  /** Whether there are others. */
  readonly open: boolean;
}

/**
 * Whom the handbook of 2024/25 counts as local leaders where it tells of their work. Its glossary and its list of community
 * members differ; a headcount takes all three together.
 *
 * @example
 * ```ts
 * import { countedAsLocalLeaders } from "@maths-hubs/programme/local-leaders";
 *
 * countedAsLocalLeaders.roles; // => ["mastery-specialist", "work-group-lead", "cohort-lead"]
 * countedAsLocalLeaders.open; // => true
 * ```
 */
export const countedAsLocalLeaders: LeaderRoles = /* @__PURE__ */ frozen({
  id: "local-leader-work/roles",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "The work of an LLME" },
  clauses: ["HBK-Work-roles"],
  roles: ["mastery-specialist", "work-group-lead", "cohort-lead"],
  teamMembers: true,
  open: true,
});

/** Something that local leaders do with schools, and how strongly it is said. */
export interface WholeSchoolReach extends PublishedStatement {
  /** How strongly it is said. */
  readonly force: Force;
  /** Who of the school is always part of it. */
  readonly involves: readonly string[];
}

/** Local leaders carry what they lead beyond the participants, in 2024/25. */
export const wholeSchoolReach: WholeSchoolReach = /* @__PURE__ */ frozen({
  id: "local-leader-work/whole-school-reach",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Leading school development" },
  clauses: ["HBK-SDL-extend"],
  force: "should",
  involves: ["senior leadership", "subject leadership"],
  statement:
    "All local leaders take the effect of their work to the school as a whole; its own leaders are always part of that, often across many NCPs.",
});

/** What the documents say of local leaders and their work. */
export const localLeaderStatements: readonly PublishedStatement[] = /* @__PURE__ */ frozen([
  {
    id: "local-leader-work/source",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Paragraph 4" },
    clauses: ["SPEC-P4-llme-source"],
    statement: "The expertise of local leaders from the whole of the area is what a hub builds on.",
  },
  {
    id: "local-leader-work/definition",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Cover" },
    clauses: ["HBK-Intro-llme-def"],
    statement:
      "Practitioners of the area who know their field, and design and lead development for those who teach maths, so that classroom practice changes.",
  },
  {
    id: "local-leader-work/purpose",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "The work of an LLME" },
    clauses: ["HBK-Work-purpose"],
    statement:
      "At its root, the programme is colleagues who know how, leading others so that lessons change.",
  },
  {
    id: "local-leader-work/learners-themselves",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "LLME activity tetrahedron" },
    clauses: ["HBK-Tetra-lead"],
    statement:
      "Local leaders lead activity with their team for the sake of pupils' maths and of practice, and go on learning by looking back on their own.",
  },
  {
    id: "local-leader-work/communities",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "LLMEs leading hub activity" },
    clauses: ["HBK-Lead-community"],
    statement:
      "Their leadership grows among peers and the team at home, and across the country among those on the same project.",
  },
  {
    id: "local-leader-work/toolkit",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Three elements of LLME expertise" },
    clauses: ["HBK-Lead-toolkit"],
    statement:
      "An LLME Toolkit helps them work with teachers and leaders directly, as a school's own needs ask.",
  },
  {
    id: "local-leader-work/refine",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Three elements of LLME expertise" },
    clauses: ["HBK-Lead-refine"],
    statement:
      "Every year they sharpen their practice in the three elements, helped by the team, by programmes and by both kinds of community.",
  },
  {
    id: "local-leader-work/goal-2020-23",
    editions: ["2020/21", "2021/22", "2022/23"],
    citation: { source: "BOOL", at: "Local leaders of mathematics education" },
    clauses: ["BOOL-LLME-goal"],
    statement:
      "Hubs find, develop and support local leaders, who work as one team for the schools and colleges of the area.",
  },
]);
