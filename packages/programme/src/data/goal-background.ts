import { frozen, type Citation } from "@maths-hubs/rulekit";
import type { PublishedEntry, PublishedStatement } from "../published-entry.ts";

/** A list that the goals documents print, in their order. */
export interface GoalList extends PublishedEntry {
  /** What the list is, in a few words of ours. */
  readonly title: string;
  /** Its members as printed. */
  readonly members: readonly string[];
  /** Where another document of the same edition prints it too. */
  readonly alsoAt?: Citation;
}

/** Areas of support, groups that the aims name, aims for every school, and partners at post-16: lists by edition. */
export const goalLists: readonly GoalList[] = /* @__PURE__ */ frozen([
  {
    id: "goals-2023-27/areas-of-support",
    editions: ["2023/24", "2024/25", "2025/26", "2026/27"],
    citation: { source: "SPEC", at: "Annex A, introduction" },
    clauses: ["SPEC-AnnexA-areas"],
    title: "Areas in which hubs support schools",
    members: [
      "Pupil expectations and outcomes",
      "Teaching for mastery",
      "Curriculum",
      "Professional development and expertise",
      "School development and collaboration",
    ],
  },
  {
    id: "goals-2024-25/areas-of-support",
    editions: ["2024/25"],
    citation: { source: "GOALS", at: "introduction" },
    clauses: ["GOALS-Intro-areas"],
    title: "Areas in which hubs support schools",
    members: [
      "pupil expectations and outcomes",
      "teaching for mastery",
      "curriculum",
      "professional development and expertise",
      "school development and collaboration",
    ],
  },
  {
    id: "goals-2023-27/named-groups",
    editions: ["2023/24", "2024/25", "2025/26", "2026/27"],
    citation: { source: "SPEC", at: "Annex A, first bullet of each phase" },
    clauses: ["SPEC-AnnexA-pupilgroups"],
    title: "Groups named among all pupils and students",
    members: ["disadvantaged", "SEND"],
  },
  {
    id: "goals-2024-25/named-groups",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Strategic Goals i" },
    clauses: ["HBK-Goal-pupilgroups", "GOALS-pupilgroups"],
    title: "Groups named among all pupils and students",
    members: ["disadvantaged", "SEND"],
    alsoAt: { source: "GOALS", at: "first bullet of each phase" },
  },
  {
    id: "goals-2023-27/post-16-partners",
    editions: ["2023/24", "2024/25", "2025/26", "2026/27"],
    citation: { source: "SPEC", at: "Annex A, Post-16 goal" },
    clauses: ["SPEC-AnnexA-P16-partners"],
    title: "Partners at post-16",
    members: ["Level 3: Advanced Mathematics Support Programme (AMSP)", "GCSE resit/FSQ: FE colleges"],
  },
  {
    id: "goals-2024-25/post-16-partners",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Post-16 Strategic Goal" },
    clauses: ["HBK-Goal-P16-partners", "GOALS-P16-partners"],
    title: "Partners at post-16",
    members: ["Level 3: Advanced Mathematics Support Programme (AMSP)", "GCSE resit/FSQ: FE colleges"],
    alsoAt: { source: "GOALS", at: "Post-16 goals, introduction" },
  },
  {
    id: "goals-2020-23/post-16-programmes",
    editions: ["2020/21", "2021/22", "2022/23"],
    citation: { source: "BOOL", at: "Post-16 goal slide" },
    clauses: ["BOOL-P16-programmes"],
    title: "Funded programmes with which post-16 work is coordinated",
    members: ["Advanced Maths Support", "FE Centres for Excellence", "Maths Schools"],
  },
  {
    id: "goals-2020-21/aims-for-every-school",
    editions: ["2020/21"],
    citation: { source: "BOOL", at: "Maths Hubs slide" },
    clauses: ["BOOL-Hubs-improve"],
    title: "What every school and college is helped to improve",
    members: [
      "the teaching of mathematics",
      "the leadership of mathematics",
      "the school's mathematics curriculum",
    ],
  },
  {
    id: "goals-2024-25/other-institutions",
    editions: ["2024/25"],
    citation: { source: "GOALS", at: "introduction" },
    clauses: ["GOALS-Intro-institutions"],
    title: "Other institutions that hubs work with",
    members: ["other providers of CPD", "NPQ providers"],
  },
]);

/** What the goals documents say beside aims and targets, and where two of them differ. */
export const goalStatements: readonly PublishedStatement[] = /* @__PURE__ */ frozen([
  {
    id: "goals-2020-23/mission",
    editions: ["2020/21", "2021/22", "2022/23"],
    citation: { source: "BOOL", at: "Strategic Goals slide" },
    clauses: ["BOOL-Goals-mission"],
    statement:
      "The network leads from within schools, so that mathematics education keeps getting better for every pupil and student in England, Reception to post-16.",
  },
  {
    id: "goals-2023-27/mission",
    editions: ["2023/24", "2024/25", "2025/26", "2026/27"],
    citation: { source: "SPEC", at: "Annex A, introduction" },
    clauses: ["SPEC-AnnexA-mission"],
    statement:
      "With the NCETM, the network leads from within schools, so that mathematics education keeps getting better for every pupil and student in England.",
  },
  {
    id: "goals-2024-25/mission",
    editions: ["2024/25"],
    citation: { source: "GOALS", at: "introduction" },
    clauses: ["GOALS-Intro-mission"],
    statement:
      "With the NCETM, the network leads from within schools, so that mathematics education keeps getting better for every pupil and student in England.",
  },
  {
    id: "goals-2023-27/phases",
    editions: ["2023/24", "2024/25", "2025/26", "2026/27"],
    citation: { source: "SPEC", at: "Annex A, introduction" },
    clauses: ["SPEC-AnnexA-phases"],
    statement:
      "Hubs work in every phase from Reception to post-16, through ties with schools and colleges that last.",
  },
  {
    id: "goals-2024-25/phases",
    editions: ["2024/25"],
    citation: { source: "GOALS", at: "introduction" },
    clauses: ["GOALS-Intro-phases"],
    statement: "Hubs work in every phase from Reception to post-16.",
  },
  {
    id: "goals-2024-25/relationships",
    editions: ["2024/25"],
    citation: { source: "GOALS", at: "introduction" },
    clauses: ["GOALS-Intro-relationships"],
    statement: "Hubs form ties with schools and colleges that last, through leaders and teachers.",
  },
  {
    id: "goals-2024-25/collaboration-in-one-document",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Primary Strategic Goal vi" },
    clauses: ["HBK-Goal-Pri-vi"],
    statement:
      "The handbook prints six aims for primary schools, the goals document of the same year five: the sixth, on collaboration, is probably left out by accident, since both keep it for the other phases.",
  },
]);
