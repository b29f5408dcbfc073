import type { ExpertiseElement, LeaderProgramme, Phase } from "@maths-hubs/model";
import { frozen } from "@maths-hubs/rulekit";
import type { PublishedEntry, PublishedStatement } from "../published-entry.ts";

/** For whom a family of development programmes is. */
export interface ProgrammeAudience extends PublishedEntry {
  /** Which family. */
  readonly programme: LeaderProgramme;
  /** The phases whose teachers it takes, each in a programme of its own; `any` where the phase does not matter. */
  readonly phases: readonly Phase[] | "any";
  /** The element of expertise that it stresses. */
  readonly stresses: ExpertiseElement;
  /** Codes of the national offer of 2024/25. */
  readonly codes: readonly string[];
}

/**
 * For whom the three families of programmes are in 2024/25. "FE" is read as post-16 GCSE and Functional Skills teaching,
 * as in the name of its Mastery Specialists.
 *
 * @example
 * ```ts
 * import { programmeAudiences } from "@maths-hubs/programme/local-leaders";
 *
 * programmeAudiences.map(({ phases }) => phases); // => [["primary", "secondary", "post-16"], "any", "any"]
 * ```
 */
export const programmeAudiences: readonly ProgrammeAudience[] = /* @__PURE__ */ frozen([
  {
    id: "leader-programmes/mastery-specialist",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Developing LLME expertise" },
    clauses: ["HBK-Dev-audience"],
    programme: "mastery-specialist",
    phases: ["primary", "secondary", "post-16"],
    stresses: "mathematics-pedagogy",
    codes: ["NCP24-01", "NCP24-02", "NCP24-03", "NCP24-21"],
  },
  {
    id: "leader-programmes/professional-development-lead",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Developing LLME expertise" },
    clauses: ["HBK-Dev-audience"],
    programme: "professional-development-lead",
    phases: "any",
    stresses: "professional-development",
    codes: ["NCP24-04"],
  },
  {
    id: "leader-programmes/school-development-lead",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Leading school development" },
    clauses: ["HBK-Dev-audience", "HBK-SDL-programme"],
    programme: "school-development-lead",
    phases: "any",
    stresses: "school-development",
    codes: ["NCP24-05"],
  },
]);

/** How a family of programmes is built. */
export interface ProgrammeDesign extends PublishedEntry {
  /** Whether there is a core for everybody. */
  readonly core: boolean;
  /** The phases with aspects of their own, as printed. */
  readonly aspects: readonly string[];
}

/** The Professional Development Lead Programmes of 2024/25: one core, and aspects by phase; FE stands beside post-16. */
export const professionalDevelopmentLeadDesign: ProgrammeDesign = /* @__PURE__ */ frozen({
  id: "leader-programmes/professional-development-lead-design",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Leading maths teacher professional development" },
  clauses: ["HBK-PDL-aspects"],
  core: true,
  aspects: ["Early Years", "primary", "secondary", "post-16", "FE"],
});

/** The cohorts of a programme that move on to another stage. */
export interface EmbeddingCohorts extends PublishedEntry {
  /** The cohorts, in lower case. */
  readonly cohorts: readonly string[];
  /** The code of the programme whose tailored pathway they also join. */
  readonly alsoJoin: string;
}

/** The post-16 Mastery Specialists who embed what they learnt in 2024/25: they lead in their own institutions, together. */
export const embeddingCohorts: EmbeddingCohorts = /* @__PURE__ */ frozen({
  id: "leader-programmes/embedding-cohorts",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "LLME commentary" },
  clauses: ["HBK-LLME-C-embedding", "HBK-LLME-C-pdpathway"],
  cohorts: ["1", "trailblazer"],
  alsoJoin: "NCP24-04",
});

/** How large a cohort is beside another one. */
export interface CohortSize extends PublishedEntry {
  /** The code of the programme. */
  readonly code: string;
  /** The cohort. */
  readonly cohort: number;
  /** The cohort it is compared with. */
  readonly comparedWith: number;
  /** How many times as large. */
  readonly times: number;
}

/** The second cohort of post-16 Mastery Specialists beside the first; how many people that are is not said. */
export const secondCohortSize: CohortSize = /* @__PURE__ */ frozen({
  id: "leader-programmes/second-cohort-size",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "LLME commentary" },
  clauses: ["HBK-LLME-C-cohort2"],
  code: "NCP24-21",
  cohort: 2,
  comparedWith: 1,
  times: 2,
});

/** What the handbook of 2024/25 says of the programmes beside their audiences. */
export const leaderProgrammeStatements: readonly PublishedStatement[] = /* @__PURE__ */ frozen([
  {
    id: "leader-programmes/suite",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "LLME commentary" },
    clauses: ["HBK-LLME-C-suite"],
    statement: "The programmes go on building local leaders' expertise everywhere in the network.",
  },
  {
    id: "leader-programmes/post-16-basis",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "LLME commentary" },
    clauses: ["HBK-LLME-C-research"],
    statement:
      "The post-16 programme rests on teaching for mastery as the Essence document shows it, and on research of a project that ended in March 2023: FE Centres for Excellence in Maths.",
  },
  {
    id: "leader-programmes/everybody-leads-school-development",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "LLME commentary" },
    clauses: ["HBK-LLME-C-leadership"],
    statement:
      "To lead the development of maths in a school is one element of everybody's expertise, on Targeted Support above all.",
  },
  {
    id: "leader-programmes/school-development-lead-evolves",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "LLME commentary" },
    clauses: ["HBK-LLME-C-sdlp"],
    statement:
      "The School Development Lead Programme (NCP24-05) changes with the system's needs, and goes hand in hand with Intensive support (NCP24-33).",
  },
  {
    id: "leader-programmes/support-of-the-school",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Developing LLME expertise" },
    clauses: ["HBK-Dev-school-support"],
    statement: "Participants have the backing of their school, for what they take on is substantial.",
  },
  {
    id: "leader-programmes/pedagogy",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Leading maths pedagogy" },
    clauses: ["HBK-Prog-pedagogy"],
    statement:
      "How maths is learnt, and lessons built on that, stand at the centre of every local leader's work.",
  },
  {
    id: "leader-programmes/mastery-specialists",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Leading maths pedagogy" },
    clauses: ["HBK-Prog-ms"],
    statement:
      "Mastery Specialists of the primary, secondary and FE phases become expert in classroom practice by the approaches of the Essence document.",
  },
  {
    id: "leader-programmes/knowledge-of-development",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Leading maths teacher professional development" },
    clauses: ["HBK-PDL-knowledge"],
    statement: "To know how those who teach maths develop, and to design for it, belongs to all the work.",
  },
]);
