import type { Citation } from "@maths-hubs/rulekit";
import { networkHistory } from "./data/network-history.ts";

/** How many hubs the network had in an academic year, or that no document says. */
export type HubCount = StatedHubCount | UnstatedHubCount;

/** A document gives the number. */
export interface StatedHubCount {
  /** Tells the two answers apart. */
  readonly stated: true;
  /** The number of hubs. */
  readonly hubs: number;
  /** Where it says so. */
  readonly citation: Citation;
}

/** No document gives the number; it lies between those of other years, and which one it is nobody says. */
export interface UnstatedHubCount {
  /** Tells the two answers apart. */
  readonly stated: false;
  /** The academic years for which a document gives the number, ascending. */
  readonly years: readonly string[];
}

/**
 * How many hubs there were in an academic year, for the years for which a document says so; other years are not filled in,
 * since a number carried forward would be a guess.
 *
 * Clauses: ABOUT-Where-hubcount, SPEC-P2-hubcount, HBK-Hubs-count.
 *
 * @param academicYear - an academic year in its canonical spelling
 *
 * @example
 * ```ts
 * import { hubCountIn } from "@maths-hubs/programme/network";
 *
 * const count = hubCountIn("2015/16");
 * count.stated ? count.hubs : count.years; // => 35
 * hubCountIn("2018/19").stated; // => false
 * ```
 */
export const hubCountIn = (academicYear: string): HubCount => {
  const counts = networkHistory.flatMap(({ hubs, editions, citation }) =>
    hubs === undefined ? [] : editions.map((year) => ({ year, hubs, citation })),
  );
  const stated = counts.find(({ year }) => year === academicYear);
  return stated === undefined
    ? { stated: false, years: counts.map(({ year }) => year) }
    : { stated: true, hubs: stated.hubs, citation: stated.citation };
};
