import { grantObjectives } from "@maths-hubs/programme/objectives";
import { leadBodyResponsibilities } from "@maths-hubs/programme/responsibilities";
import { cite } from "@maths-hubs/programme/sources";
import { defineEditions, type EditionTable } from "@maths-hubs/rulekit";

/** An objective as far as a tracker needs it. */
export interface TrackedObjective {
  /** Its number, from 1. */
  readonly number: number;
  /** Its title as printed. */
  readonly title: string;
  /** The numbers of its parts, such as `1.4`. */
  readonly parts: readonly string[];
}

/** What a lead body keeps track of in one edition. */
export interface TrackerTerms {
  /** The objectives of the grant. */
  readonly objectives: readonly TrackedObjective[];
  /** The items of the responsibilities, such as `c-2` for c II. */
  readonly items: readonly string[];
  /** By when the objectives are to be completed. */
  readonly completeBy: CompletionDate;
}

/** By when the objectives are to be completed. */
export interface CompletionDate {
  /** The words of the document. */
  readonly words: string;
  /** The latest day that the words allow, `YYYY-MM-DD`. */
  readonly latestDay: string;
  /** Whether the document states the day, or only the month. */
  readonly dayStated: boolean;
}

const termsOf = (academicYear: string): TrackerTerms => {
  const { objectives, completeBy, completeByDate } = grantObjectives.for(academicYear).terms;
  const { responsibilities } = leadBodyResponsibilities.for(academicYear).terms;
  return {
    objectives: objectives.map(({ number, title, parts }) => ({
      number,
      title,
      parts: parts.map((part) => part.number),
    })),
    items: responsibilities.flatMap(({ letter, items }) =>
      items.map((_item, index) => `${letter}-${index + 1}`),
    ),
    completeBy: { words: completeBy, latestDay: completeByDate, dayStated: false },
  };
};

/**
 * What a lead body keeps track of, by academic year: the 37 parts of Annex B and the 14 items of paragraph 8 in 2023/24,
 * the only year published. Objectives are renewed every year.
 *
 * @example
 * ```ts
 * import { trackerEditions } from "@maths-hubs/lead-school";
 *
 * const { objectives, items, completeBy } = trackerEditions.for("2023/24").terms;
 * [objectives.length, objectives.flatMap(({ parts }) => parts).length, items.length]; // => [10, 37, 14]
 * completeBy; // => { words: "September 2024", latestDay: "2024-09-30", dayStated: false }
 * trackerEditions.for("2024/25"); // throws edition-not-published
 * ```
 */
export const trackerEditions: EditionTable<TrackerTerms> = /* @__PURE__ */ (() =>
  defineEditions(
    grantObjectives.years.map((academicYear) => ({
      academicYear,
      citation: cite("SPEC", "Annex B"),
      terms: termsOf(academicYear),
    })),
  ))();
