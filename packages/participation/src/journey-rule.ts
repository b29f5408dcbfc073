import type { Rule } from "@maths-hubs/rulekit";
import type { JourneyFacts, JourneyMove } from "./journey.ts";
import type { JourneyTerms } from "./journey-editions.ts";

/** A rule about a school's way along the primary journey. */
export type JourneyRule = Rule<JourneyFacts, JourneyTerms>;

/** The moves from Readiness to Development, or why there is none. */
export const movesFromReadiness = ({ moves }: JourneyFacts): readonly JourneyMove[] =>
  moves.filter(({ from, to }) => from.stage === "readiness" && to.stage === "development");

/** How a move is named in a finding. */
export const nameOfMove = ({ school }: JourneyFacts, move: JourneyMove | undefined): string =>
  move === undefined ? school : `${school} ${move.from.stage} to ${move.to.stage}`;

/** Where a move stands in the history. */
export const evidenceOfMove = ({ from, to }: JourneyMove): readonly string[] => [
  ...from.evidence,
  ...to.evidence,
];
