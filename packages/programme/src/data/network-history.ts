import { frozen } from "@maths-hubs/rulekit";
import type { PublishedEntry } from "../published-entry.ts";

/** A moment for which a document says how far the programme had come. */
export interface NetworkMilestone extends PublishedEntry {
  /** When, as exactly as the document says: a year, a month or an academic year. */
  readonly when: string;
  /** How many hubs there were; left out where the document does not say. */
  readonly hubs?: number;
  /** What happened, in our own words. */
  readonly statement: string;
}

/**
 * What the documents say of the programme's growth, oldest first. Between two of them the number of hubs is unknown; it is
 * never interpolated.
 */
export const networkHistory: readonly NetworkMilestone[] = /* @__PURE__ */ frozen([
  {
    id: "network-history/start",
    when: "2014",
    statement: "The programme began.",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Paragraph 2" },
    clauses: ["SPEC-P2-start"],
  },
  {
    id: "network-history/first-hubs",
    when: "2014-07",
    hubs: 32,
    statement: "First hubs announced.",
    editions: ["2013/14"],
    citation: { source: "ABOUT", at: "How established" },
    clauses: ["ABOUT-Est-first32"],
  },
  {
    id: "network-history/hub-35",
    when: "2015-11",
    hubs: 35,
    statement: "35th hub established.",
    editions: ["2015/16"],
    citation: { source: "ABOUT", at: "Where are the Maths Hubs" },
    clauses: ["ABOUT-Est-35th", "ABOUT-Where-hubcount"],
  },
  {
    id: "network-history/teaching-for-mastery",
    when: "2016",
    statement: "Hubs lead Teaching for Mastery.",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Paragraph 5" },
    clauses: ["SPEC-P5-tfm-since"],
  },
  {
    id: "network-history/slides",
    when: "2020/21",
    hubs: 40,
    statement: "Counted on slides.",
    editions: ["2020/21"],
    citation: { source: "BOOL", at: "National Programme slide" },
    clauses: ["BOOL-Nat-hubcount"],
  },
  {
    id: "network-history/specification",
    when: "2023/24",
    hubs: 40,
    statement: "Counted.",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Paragraph 2" },
    clauses: ["SPEC-P2-hubcount"],
  },
  {
    id: "network-history/handbook",
    when: "2024/25",
    hubs: 40,
    statement: "Listed.",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "The Maths Hubs Network" },
    clauses: ["HBK-Hubs-count"],
  },
]);
