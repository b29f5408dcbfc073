import type { PublishedEntry } from "../published-entry.ts";
import { frozen } from "./frozen.ts";

/** Something that happened in the life of the programme, as a document dates it. */
export interface Milestone extends PublishedEntry {
  /** When: a year or a month, no more exact than the document. */
  readonly when: string;
  /** What, in our own words. */
  readonly event: string;
  /** How many hubs there were then, where the event says. */
  readonly hubs?: number;
}

/** What the documents date in the life of the programme, oldest first. */
export const milestones: readonly Milestone[] = /* @__PURE__ */ frozen([
  {
    id: "history/first-32-hubs",
    editions: ["2015/16"],
    citation: { source: "ABOUT", at: "How and when were Maths Hubs established?" },
    clauses: ["ABOUT-Est-first32"],
    when: "2014-07",
    event: "The first 32 hubs are announced.",
    hubs: 32,
  },
  {
    id: "history/35th-hub",
    editions: ["2015/16"],
    citation: { source: "ABOUT", at: "How and when were Maths Hubs established?" },
    clauses: ["ABOUT-Est-35th"],
    when: "2015-11",
    event: "The 35th hub is established, the latest at that time.",
    hubs: 35,
  },
  {
    id: "history/teaching-for-mastery",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 5" },
    clauses: ["SPEC-P5-tfm-since"],
    when: "2016",
    event: "Hubs begin to lead the Teaching for Mastery programme.",
  },
  {
    id: "history/40-hubs",
    editions: ["2020/21"],
    citation: { source: "BOOL", at: "National Maths Hubs Programme slide" },
    clauses: ["BOOL-Nat-hubcount"],
    when: "2020/21",
    event: "40 regional hubs give specialist support led by schools.",
    hubs: 40,
  },
]);
