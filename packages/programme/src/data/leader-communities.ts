import { frozen } from "@maths-hubs/rulekit";
import type { PublishedEntry, PublishedStatement } from "../published-entry.ts";

/** The two kinds of community, by what each does. */
export interface CommunityTier extends PublishedStatement {
  /** The label printed in the place of a code. */
  readonly label: "MH LLME" | "NCP LLME";
  /** How far it reaches. */
  readonly reach: "local" | "national";
}

/**
 * Where local leaders develop beside programmes in 2024/25.
 *
 * Clause: HBK-LLME-C-tiers.
 *
 * @example
 * ```ts
 * import { communityTiers } from "@maths-hubs/programme/local-leaders";
 *
 * communityTiers.map(({ label, reach }) => [label, reach]); // => [["MH LLME", "local"], ["NCP LLME", "national"]]
 * ```
 */
export const communityTiers: readonly CommunityTier[] = /* @__PURE__ */ frozen([
  {
    id: "leader-communities/maths-hub",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "LLME commentary" },
    clauses: ["HBK-LLME-C-tiers", "HBK-LLME-C-mh-comm"],
    label: "MH LLME",
    reach: "local",
    statement: "A group that learns together for the long run, with one vision for maths in the area.",
  },
  {
    id: "leader-communities/project",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "LLME commentary" },
    clauses: ["HBK-LLME-C-tiers", "HBK-LLME-C-ncp-comm"],
    label: "NCP LLME",
    reach: "national",
    statement: "It belongs to an NCP, and its members develop in the setting of that project.",
  },
]);

/** What is said of both kinds together, and of the projects' communities. */
export const communityStatements: readonly PublishedStatement[] = /* @__PURE__ */ frozen([
  {
    id: "leader-communities/coherence",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "LLME commentary" },
    clauses: ["HBK-LLME-C-coherence"],
    statement: "What is done for local leaders, at home or for all, is to be understood and to fit together.",
  },
  {
    id: "leader-communities/inquiry",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "NCP LLME Communities" },
    clauses: ["HBK-NCPC-inquiry"],
    statement: "In national workshops expertise grows over time, by talking and by inquiring together.",
  },
  {
    id: "leader-communities/further-details",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "NCP LLME Communities" },
    clauses: ["HBK-NCPC-details"],
    statement: "The handbooks of single projects say more.",
  },
]);

/** What the handbook of 2024/25 says of the hub's own community. */
export const hubCommunityStatements: readonly PublishedStatement[] = /* @__PURE__ */ frozen([
  {
    id: "hub-community/purpose",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Maths Hub LLME Community" },
    clauses: ["HBK-MHC-purpose"],
    statement:
      "Each member grows for the long run, and all share an identity: to inquire, to innovate, to act.",
  },
  {
    id: "hub-community/goal",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Maths Hub LLME Community" },
    clauses: ["HBK-MHC-goal"],
    statement: "That members take an active part is an aim of the LLME Strategic Goal itself.",
  },
  {
    id: "hub-community/design",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Maths Hub LLME Community" },
    clauses: ["HBK-MHC-design"],
    statement: "Its leaders plan by the five design principles, from the strengths of each and of all.",
  },
  {
    id: "hub-community/support",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Maths Hub LLME Community" },
    clauses: ["HBK-MHC-support"],
    statement:
      "Hubs help with three things: the community's culture, professional learning, leadership practice.",
  },
]);

/** Something that a community is to bring about, in the order of its list. */
export interface CommunityOutcome extends PublishedEntry {
  /** Which list it stands in. */
  readonly list: "workshops-for-leaders" | "workshop-aims" | "culture" | "learning" | "practice";
  /** What it is, in our own words. */
  readonly statement: string;
}

const project = { source: "HBK", at: "NCP LLME Communities" } as const;
const community = { source: "HBK", at: "Maths Hub LLME Community" } as const;

/**
 * What national workshops and the hub's community are to bring about in 2024/25: five lists.
 *
 * @example
 * ```ts
 * import { communityOutcomes } from "@maths-hubs/programme/local-leaders";
 *
 * communityOutcomes.filter(({ list }) => list === "learning").length; // => 6
 * ```
 */
export const communityOutcomes: readonly CommunityOutcome[] = /* @__PURE__ */ frozen([
  {
    id: "project-community/leaders-1",
    editions: ["2024/25"],
    citation: project,
    clauses: ["HBK-NCPC-llme-1"],
    list: "workshops-for-leaders",
    statement: "Be one of a group on the same project that meets all year, to share work and make it better.",
  },
  {
    id: "project-community/leaders-2",
    editions: ["2024/25"],
    citation: project,
    clauses: ["HBK-NCPC-llme-2"],
    list: "workshops-for-leaders",
    statement:
      "Know more, by tasks, by what others know, and by looking at one's own work and what follows from it.",
  },
  {
    id: "project-community/leaders-3",
    editions: ["2024/25"],
    citation: project,
    clauses: ["HBK-NCPC-llme-3"],
    list: "workshops-for-leaders",
    statement: "Lead better, by working with others who lead and by evaluating.",
  },
  {
    id: "project-community/aim-1",
    editions: ["2024/25"],
    citation: project,
    clauses: ["HBK-NCPC-design-1"],
    list: "workshop-aims",
    statement: "Exchange what is known about the project.",
  },
  {
    id: "project-community/aim-2",
    editions: ["2024/25"],
    citation: project,
    clauses: ["HBK-NCPC-design-2"],
    list: "workshop-aims",
    statement: "Give occasions to work together.",
  },
  {
    id: "project-community/aim-3",
    editions: ["2024/25"],
    citation: project,
    clauses: ["HBK-NCPC-design-3"],
    list: "workshop-aims",
    statement: "Think harder about knowledge of the profession and about leading.",
  },
  {
    id: "project-community/aim-4",
    editions: ["2024/25"],
    citation: project,
    clauses: ["HBK-NCPC-design-4"],
    list: "workshop-aims",
    statement: "Let the network of local leaders grow, and its ties to the world of maths.",
  },
  {
    id: "hub-community/culture-1",
    editions: ["2024/25"],
    citation: community,
    clauses: ["HBK-MHC-culture-1"],
    list: "culture",
    statement: "Decide together, and answer to each other for how good the work is.",
  },
  {
    id: "hub-community/culture-2",
    editions: ["2024/25"],
    citation: community,
    clauses: ["HBK-MHC-culture-2"],
    list: "culture",
    statement: "Inquire together again and again, with evidence of many kinds and with candour.",
  },
  {
    id: "hub-community/culture-3",
    editions: ["2024/25"],
    citation: community,
    clauses: ["HBK-MHC-culture-3"],
    list: "culture",
    statement: "Be glad of how different members are and of all they know, and use it.",
  },
  {
    id: "hub-community/learning-1",
    editions: ["2024/25"],
    citation: community,
    clauses: ["HBK-MHC-learning-1"],
    list: "learning",
    statement: "Decide by an ever better reading of what planning, leading and evaluating activity asks for.",
  },
  {
    id: "hub-community/learning-2",
    editions: ["2024/25"],
    citation: community,
    clauses: ["HBK-MHC-learning-2"],
    list: "learning",
    statement: "Be challenged in a way that helps, and find new ideas, research among their sources.",
  },
  {
    id: "hub-community/learning-3",
    editions: ["2024/25"],
    citation: community,
    clauses: ["HBK-MHC-learning-3"],
    list: "learning",
    statement: "See what the five design principles mean for one's own practice.",
  },
  {
    id: "hub-community/learning-4",
    editions: ["2024/25"],
    citation: community,
    clauses: ["HBK-MHC-learning-4"],
    list: "learning",
    statement: "Understand better how students learn maths.",
  },
  {
    id: "hub-community/learning-5",
    editions: ["2024/25"],
    citation: community,
    clauses: ["HBK-MHC-learning-5"],
    list: "learning",
    statement: "Understand better how teachers learn.",
  },
  {
    id: "hub-community/learning-6",
    editions: ["2024/25"],
    citation: community,
    clauses: ["HBK-MHC-learning-6"],
    list: "learning",
    statement: "Understand better how the work and the learning of leaders can be influenced.",
  },
  {
    id: "hub-community/practice-1",
    editions: ["2024/25"],
    citation: community,
    clauses: ["HBK-MHC-practice-1"],
    list: "practice",
    statement: "Become more expert in maths pedagogy, as one who leads it.",
  },
  {
    id: "hub-community/practice-2",
    editions: ["2024/25"],
    citation: community,
    clauses: ["HBK-MHC-practice-2"],
    list: "practice",
    statement: "Become more expert in the professional development of others.",
  },
  {
    id: "hub-community/practice-3",
    editions: ["2024/25"],
    citation: community,
    clauses: ["HBK-MHC-practice-3"],
    list: "practice",
    statement: "Become more expert in developing maths in a whole school.",
  },
  {
    id: "hub-community/practice-4",
    editions: ["2024/25"],
    citation: community,
    clauses: ["HBK-MHC-practice-4"],
    list: "practice",
    statement: "Go on with one's own practice of leading activity.",
  },
]);
