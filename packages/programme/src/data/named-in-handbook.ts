import { frozen } from "@maths-hubs/rulekit";
import type { PublishedEntry } from "../published-entry.ts";

/** Names of one kind that the handbook uses throughout. */
export interface NamedInHandbook extends PublishedEntry {
  /** The names, as printed. */
  readonly names: readonly string[];
}

/** The stages, qualifications, institutions and roles that the handbook of 2024/25 names, in the spelling printed. */
export const namedInHandbook: readonly NamedInHandbook[] = /* @__PURE__ */ frozen([
  {
    id: "named/stages",
    names: [
      "Early Years",
      "Reception",
      "KS1",
      "KS2",
      "Key Stage 3",
      "Years 5-8",
      "Year 7",
      "Year 11",
      "Post-16",
    ],
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Throughout" },
    clauses: ["HBK-Enum-stages"],
  },
  {
    id: "named/qualifications",
    names: [
      "GCSE Maths grade 4",
      "GCSE resit",
      "Functional Skills (FSQ)",
      "Level 2 (L2)",
      "Level 3",
      "A Level",
      "Core Maths",
    ],
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Post-16 section" },
    clauses: ["HBK-Enum-quals"],
  },
  {
    id: "named/institutions",
    names: [
      "state-maintained schools",
      "primary schools",
      "secondary schools",
      "special schools",
      "MATs (trusts)",
      "11-18 schools",
      "post-16 institutions",
      "FE colleges",
      "ITT providers",
    ],
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Throughout" },
    clauses: ["HBK-Enum-institutions"],
  },
  {
    id: "named/roles",
    names: [
      "Maths Hub Lead (MHL)",
      "Assistant Maths Hub Lead (AMHL)",
      "Mastery Specialist (PMS, SMS, FEMS)",
      "Work Group Lead (WGL)",
      "Cohort Lead",
      "Community Lead",
      "PD Lead",
      "SD Lead",
      "Project Lead",
      "MHL Link",
      "MHLM Link",
      "NCETM Link",
      "NCETM director",
      "LLME",
    ],
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Throughout" },
    clauses: ["HBK-Enum-roles"],
  },
]);
