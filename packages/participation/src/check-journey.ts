import { assess, type EditionChoice, type Report } from "@maths-hubs/rulekit";
import { journeyEditions } from "./journey-editions.ts";
import { journeyFacts, type JourneyHistory } from "./journey.ts";
import { journeyRules } from "./rules/journey-rules.ts";

/** For which year a history is judged, and by which edition. */
export interface JourneyQuestion extends EditionChoice {
  /** The academic year up to which the history goes, and whose edition judges it. */
  readonly academicYear: string;
}

/**
 * Judges a school's way along the primary journey by what the handbook states: where to begin, in which order, how long, and
 * what repeats. Nothing here is required: the order is expected, the rest is advice.
 *
 * @param history - the school's years, in any order
 * @param question - the year asked for
 * @throws a `RulekitError` with code `edition-not-published`; a {@link ParticipationError} with code `unknown-stage`, or with code
 * `years-out-of-order` if a year comes after the one asked for; a `CalendarError` with code `invalid-academic-year`
 *
 * @example
 * ```ts
 * import { checkJourney } from "@maths-hubs/participation";
 *
 * const years = [
 *   { academicYear: "2023/24", stage: "development" },
 *   { academicYear: "2024/25", stage: "sustaining" },
 * ] as const;
 * const { findings } = checkJourney({ school: "900001", years }, { academicYear: "2024/25" });
 * findings.filter(({ outcome }) => outcome === "not-met").map(({ message }) => message); // => ["Order of the journey (900001 development to sustaining): 2, exactly 1 expected, out by 1."]
 * ```
 */
export const checkJourney = (history: JourneyHistory, question: JourneyQuestion): Report =>
  assess(
    journeyRules,
    journeyFacts(history, question.academicYear),
    journeyEditions.for(question.academicYear, question),
  );
