import type { JourneyStage, SecondaryStage, SideEntrance, SupportLevel } from "../journey-stage.ts";

/** The four stages of the primary journey of 2024/25, first to last. */
export const journeyStages: readonly JourneyStage[] = [
  {
    id: "journey-stages/readiness",
    stage: "readiness",
    project: "NCP24-08",
    forWhom: "Schools that may need more support before later Work Groups can do them full good.",
    focus: ["leadership secured in the school", "a shared vision", "arithmetic proficiency"],
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Primary commentary" },
    clauses: ["HBK-Journey-readiness-who", "HBK-Journey-readiness-focus", "HBK-Journey-primary-codes"],
  },
  {
    id: "journey-stages/development",
    stage: "development",
    project: "NCP24-09",
    forWhom: "Most schools at their start, and Readiness schools a year later.",
    focus: [],
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Primary commentary" },
    clauses: ["HBK-Journey-start", "HBK-Journey-primary-codes"],
  },
  {
    id: "journey-stages/embedding",
    stage: "embedding",
    project: "NCP24-10",
    forWhom: "Schools that have done Development.",
    focus: [],
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Primary commentary" },
    clauses: ["HBK-Journey-embedding", "HBK-Journey-primary-codes"],
  },
  {
    id: "journey-stages/sustaining",
    stage: "sustaining",
    project: "NCP24-11",
    forWhom: "Schools that have done Embedding, every year from then on.",
    focus: [],
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Primary commentary" },
    clauses: ["HBK-Journey-sustaining", "HBK-Journey-primary-codes"],
  },
];

/** The labels of the secondary Work Groups of 2024/25; Embedding stands in the titles of two projects. */
export const secondaryStages: readonly SecondaryStage[] = [
  {
    id: "secondary-stages/development",
    stage: "development",
    projects: ["NCP24-12"],
    progression: "not-stated",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "National offer: Secondary Work Groups" },
    clauses: ["HBK-Journey-secondary-codes"],
  },
  {
    id: "secondary-stages/embedding",
    stage: "embedding",
    projects: ["NCP24-13", "NCP24-14"],
    progression: "not-stated",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "National offer: Secondary Work Groups" },
    clauses: ["HBK-Journey-secondary-codes"],
  },
  {
    id: "secondary-stages/sustaining",
    stage: "sustaining",
    projects: ["NCP24-14"],
    progression: "not-stated",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "National offer: Secondary Work Groups" },
    clauses: ["HBK-Journey-secondary-codes"],
  },
];

/** The one strand beside the primary journey from which schools are pointed into it. */
export const sideEntrances: readonly SideEntrance[] = [
  {
    id: "side-entrances/mastering-number",
    strand: "mastering-number",
    projects: ["NCP24-06", "NCP24-07a", "NCP24-07b"],
    leadsTo: ["readiness", "development"],
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Primary commentary" },
    clauses: ["HBK-Pri-C-mn-next"],
  },
];

/** The levels that Targeted Support names in 2024/25; standard is named and nowhere explained, and post-16 has none. */
export const supportLevels: readonly SupportLevel[] = [
  {
    id: "support-levels/standard",
    level: "standard",
    project: null,
    phases: ["primary", "secondary"],
    forWhom: null,
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Primary commentary" },
    clauses: ["HBK-TSM-tiers"],
  },
  {
    id: "support-levels/enhanced",
    level: "enhanced",
    project: null,
    phases: ["primary", "secondary"],
    forWhom: "Schools for whose project a local leader needs more time.",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Primary commentary" },
    clauses: ["HBK-TSM-tiers", "HBK-TSM-enhanced"],
  },
  {
    id: "support-levels/intensive",
    level: "intensive",
    project: "NCP24-33",
    phases: ["primary", "secondary"],
    forWhom: "Schools whose leaders need it for lasting change; the other two levels come later.",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Primary commentary" },
    clauses: ["HBK-TSM-tiers", "HBK-TSM-intensive"],
  },
];
