import type { Strand } from "./project.ts";

/** What the handbook prints of one project, by the clause that holds it; the clause ends in the number and letter of the code. */
export interface ProjectRow {
  readonly clause: string;
  /** The title where it is printed first. */
  readonly title: string;
  /** The title where it is printed otherwise. */
  readonly variant?: string;
  readonly strand?: Strand;
  readonly cohort?: number;
}

/** The projects of 2024/25, by code. */
export const projectRows: readonly ProjectRow[] = [
  {
    clause: "HBK-NCP-01",
    title: "Primary Mastery Specialist Programme (Cohort 10)",
    strand: "llme-development",
    cohort: 10,
  },
  {
    clause: "HBK-NCP-02",
    title: "Secondary Mastery Specialist Programme (Cohort 8)",
    strand: "llme-development",
    cohort: 8,
  },
  {
    clause: "HBK-NCP-03",
    title: "Secondary Mastery Specialist Programme (Cohort 9)",
    strand: "llme-development",
    cohort: 9,
  },
  {
    clause: "HBK-NCP-04",
    title: "NCETM Professional Development Lead Programmes",
    variant: "NCETM Professional Development Lead",
    strand: "llme-development",
  },
  {
    clause: "HBK-NCP-05",
    title: "NCETM School Development Lead Programme",
    variant: "NCETM School Development Lead",
    strand: "llme-development",
  },
  { clause: "HBK-NCP-06", title: "Mastering Number at KS2 Work Groups", strand: "mastering-number" },
  {
    clause: "HBK-NCP-07a",
    title: "Mastering Number at Reception and KS1 Work Groups",
    strand: "mastering-number",
  },
  {
    clause: "HBK-NCP-07b",
    title: "Mastering Number Embedding the Impact Community",
    strand: "mastering-number",
  },
  { clause: "HBK-NCP-08", title: "Mastery Readiness Work Groups", strand: "teaching-for-mastery" },
  {
    clause: "HBK-NCP-09",
    title: "Primary Teaching for Mastery Development Work Groups",
    strand: "teaching-for-mastery",
  },
  {
    clause: "HBK-NCP-09s",
    title: "Regional Cross-phase Special Schools Teaching for Mastery Development Communities",
    strand: "teaching-for-mastery",
  },
  {
    clause: "HBK-NCP-10",
    title: "Primary Teaching for Mastery Embedding Work Groups",
    strand: "teaching-for-mastery",
  },
  {
    clause: "HBK-NCP-11",
    title: "Primary Teaching for Mastery Sustaining Work Groups",
    strand: "teaching-for-mastery",
  },
  {
    clause: "HBK-NCP-12",
    title: "Secondary Teaching for Mastery Development Work Groups",
    strand: "teaching-for-mastery",
  },
  {
    clause: "HBK-NCP-13",
    title: "Secondary Teaching for Mastery Embedding Year Support Work Groups",
    strand: "teaching-for-mastery",
  },
  {
    clause: "HBK-NCP-14",
    title: "Secondary Teaching for Mastery Embedding and Sustaining Work Groups",
    strand: "teaching-for-mastery",
  },
  {
    clause: "HBK-NCP-15",
    title: "Secondary Maths Subject Leaders Community",
    strand: "secondary-leadership",
  },
  { clause: "HBK-NCP-16", title: "Secondary Maths MAT Leads Community", strand: "secondary-leadership" },
  { clause: "HBK-NCP-18", title: "Securing Foundations at Year 7" },
  {
    clause: "HBK-NCP-19",
    title: "Years 5-8 Continuity Work Groups",
    variant: "Years 5-8 Continuity Work Group",
  },
  {
    clause: "HBK-NCP-20",
    title: "Cross Phase – Supporting Low Attainers to Achieve a L2 Qualification in Maths Work Groups",
    variant: "Cross Phase – Supporting Low Attainers to Achieve a L2 Qualification in Maths",
  },
  {
    clause: "HBK-NCP-21",
    title: "Post-16 GCSE/FSQ Mastery Specialist Programme (Cohort 2)",
    strand: "llme-development",
    cohort: 2,
  },
  {
    clause: "HBK-NCP-22",
    title: "Specialist Knowledge for Teaching Mathematics (Core Maths Teachers) Programme",
    strand: "sktm",
  },
  { clause: "HBK-NCP-23", title: "Developing Core Maths Pedagogy Work Group" },
  { clause: "HBK-NCP-24", title: "Developing A Level Pedagogy Work Group" },
  {
    clause: "HBK-NCP-25",
    title: "Specialist Knowledge for Teaching Mathematics: (Early Years Teachers) Programme",
    strand: "sktm",
  },
  {
    clause: "HBK-NCP-26",
    title: "Specialist Knowledge for Teaching Mathematics: (Primary Teachers) Programme",
    strand: "sktm",
  },
  {
    clause: "HBK-NCP-27",
    title: "Specialist Knowledge for Teaching Mathematics: (Primary Teaching Assistants) Programme",
    strand: "sktm",
  },
  {
    clause: "HBK-NCP-28",
    title: "Specialist Knowledge for Teaching Mathematics: (Primary ECT) Programme",
    strand: "sktm",
  },
  {
    clause: "HBK-NCP-29",
    title: "Specialist Knowledge for Teaching Mathematics: Secondary (ECT) Programme",
    strand: "sktm",
  },
  {
    clause: "HBK-NCP-30",
    title: "Specialist Knowledge for Teaching Mathematics: (Secondary Non-specialist Teachers) Programme",
    strand: "sktm",
  },
  { clause: "HBK-NCP-31", title: "Strengthening Partnerships with ITT Providers Community" },
  {
    clause: "HBK-NCP-32",
    title: "Specialist Knowledge for Teaching Mathematics: (Secondary Teaching Assistants) Programme",
    strand: "sktm",
  },
  { clause: "HBK-NCP-33", title: "Targeted Support in Mathematics (Intensive)" },
];
