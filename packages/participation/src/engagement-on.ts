import type { Participation } from "@maths-hubs/model";
import type { EngagementQuestion } from "./counted-records.ts";
import { engagementTally, type EngagementFigure } from "./engagement-tally.ts";
import { refusal } from "./participation-error.ts";

/**
 * How many distinct schools are engaged as of a day, by a definition that is named.
 *
 * @param participation - a document, for example from `parseParticipation` of `@maths-hubs/model/schemas`
 * @param question - the day, the definition, and which records count
 * @throws a {@link ParticipationError} with code `date-after-document` if the day comes after that of the document, or with
 * code `invalid-definition`; a `CalendarError` with code `invalid-date`
 *
 * @example
 * ```ts
 * import { engagementDefinitions, engagementOn } from "@maths-hubs/participation";
 * import { aParticipation } from "@maths-hubs/model/testing";
 *
 * const [signedUp, , completed] = engagementDefinitions;
 * engagementOn(aParticipation(), { asAt: "2025-02-28", definition: signedUp }).schools; // => 1
 * engagementOn(aParticipation(), { asAt: "2025-08-31", definition: completed }).schools; // => 0
 * engagementOn(aParticipation(), { asAt: "2025-09-01", definition: completed }); // throws date-after-document
 * ```
 */
export const engagementOn = (
  participation: Participation,
  question: EngagementQuestion,
): EngagementFigure => {
  const tally = engagementTally(question, participation);
  checkAsAt(participation, question.asAt);
  for (const record of participation.records) tally.add(record);
  return tally.figure();
};

/** Refuses a day that comes after that of the document: what happened then, nobody knew. */
export const checkAsAt = (participation: Participation, asAt: string): void => {
  if (asAt > participation.asAt)
    throw refusal("date-after-document", asAt, `a day up to ${participation.asAt}, that of the document`);
};
