import type { Phase } from "@maths-hubs/model";
import { frozen, type Force } from "@maths-hubs/rulekit";
import type { PublishedEntry } from "../published-entry.ts";

/** The cross-phase project for students on the way to Level 2. */
export interface CrossPhaseSupport extends PublishedEntry {
  /** The code in the national offer of 2024/25. */
  readonly code: string;
  /** The academic year in which it started. */
  readonly began: string;
  /** The phases whose participants it brings together. */
  readonly phases: readonly Phase[];
}

/** When NCP24-20 began and whom it brings together. */
export const crossPhaseSupport: CrossPhaseSupport = /* @__PURE__ */ frozen({
  id: "activities/cross-phase-support",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Post-16 institutions, 2024/25 commentary, paragraph 2" },
  clauses: ["HBK-P16-C-20-start"],
  code: "NCP24-20",
  began: "2023/24",
  phases: ["secondary", "post-16"],
});

/** A qualification that counts as Level 2 for the cross-phase project. */
export interface LevelTwoQualification extends PublishedEntry {
  /** How strongly the handbook defines it. */
  readonly force: Force;
  /** The qualification as printed, without its grade. */
  readonly qualification: "GCSE Maths" | "Functional Skills qualification";
  /** The lowest GCSE grade that counts; `null` where no grade is given. */
  readonly lowestGrade: number | null;
}

/**
 * What Level 2 means for NCP24-20. The handbook prints grade 4; that higher grades count too is the ordinary sense, and ours.
 *
 * @example
 * ```ts
 * import { levelTwoQualifications } from "@maths-hubs/programme/activities";
 *
 * levelTwoQualifications.map(({ qualification, lowestGrade }) => [qualification, lowestGrade]); // => [["GCSE Maths", 4], ["Functional Skills qualification", null]]
 * ```
 */
export const levelTwoQualifications: readonly LevelTwoQualification[] = /* @__PURE__ */ frozen([
  {
    id: "level-two/gcse-maths",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Post-16 institutions, 2024/25 commentary, paragraph 2" },
    clauses: ["HBK-P16-C-20-l2"],
    force: "must",
    qualification: "GCSE Maths",
    lowestGrade: 4,
  },
  {
    id: "level-two/functional-skills",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Post-16 institutions, 2024/25 commentary, paragraph 2" },
    clauses: ["HBK-P16-C-20-l2"],
    force: "must",
    qualification: "Functional Skills qualification",
    lowestGrade: null,
  },
]);

/** Which students the cross-phase project is about. */
export interface CrossPhaseStudents extends PublishedEntry {
  /** How strongly it is worded. */
  readonly force: Force;
  /** The GCSE grade that a student is unlikely to reach; a student who is likely to is out of its focus. */
  readonly unlikelyToReachGrade: number;
  /** By the end of which year group, as printed. */
  readonly inYear: string;
  /** The level that the student goes on working for after 16. */
  readonly thenWorksForLevel: number;
}

/** The students whom NCP24-20 of 2024/25 is about. */
export const crossPhaseStudents: CrossPhaseStudents = /* @__PURE__ */ frozen({
  id: "activities/cross-phase-students",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Post-16 institutions, 2024/25 commentary, paragraph 2" },
  clauses: ["HBK-P16-C-20-students"],
  force: "should",
  unlikelyToReachGrade: 4,
  inYear: "Year 11",
  thenWorksForLevel: 2,
});
