import type { Citation } from "./citation.ts";
import { editionNotPublished, invalidAcademicYear, invalidEditions } from "./rulekit-error.ts";

/** Which edition an answer rests on, repeated in every finding and report. */
export interface EditionStamp {
  /** The academic year the question was asked for, for example `2023/24`. */
  readonly academicYear: string;
  /** The earlier year whose edition was carried forward by the caller's choice. */
  readonly carriedForwardFrom?: string;
  /** Where a host's own changes to the edition come from. */
  readonly customisedBy?: Citation;
}

/** What a document publishes for one academic year. */
export interface PublishedEdition<Terms> {
  /** The academic year, canonical: `2023/24`. */
  readonly academicYear: string;
  /** The last academic year, where one publication covers several. */
  readonly until?: string;
  /** Where it is published. */
  readonly citation: Citation;
  /** What it says. */
  readonly terms: Terms;
}

/** An edition that rules can be applied with. */
export interface Edition<Terms> {
  /** What findings repeat of it. */
  readonly stamp: EditionStamp;
  /** Where it is published. */
  readonly citation: Citation;
  /** What it says. */
  readonly terms: Terms;
}

/** How a question about an unpublished year may be answered. */
export interface EditionChoice {
  /** Apply the latest earlier edition, and say so in every answer. */
  readonly carryForward?: boolean;
}

/** Published editions by academic year; a year that is not published is refused, never replaced by a neighbour. */
export interface EditionTable<Terms> {
  /** Every published academic year, ascending, those inside a span included. */
  readonly years: readonly string[];
  /**
   * The edition of an academic year.
   *
   * @throws a {@link RulekitError} with code `edition-not-published` if nothing is published for the year and it was
   * not carried forward; with code `invalid-academic-year` if the text is no academic year
   */
  readonly for: (academicYear: string, choice?: EditionChoice) => Edition<Terms>;
}

/**
 * A table of published editions, checked when it is made: ascending, and no year covered twice.
 *
 * @param editions - what is published, oldest first
 * @throws a {@link RulekitError} with code `invalid-editions` if the table is empty, not ascending or overlaps;
 * with code `invalid-academic-year` if a key is no academic year
 *
 * @example
 * ```ts
 * import { defineEditions } from "@maths-hubs/rulekit";
 *
 * const minima = defineEditions([
 *   { academicYear: "2023/24", citation: { source: "SPEC", at: "Annex C" }, terms: { leadership: 11.5 } },
 * ]);
 * minima.for("2023/24").terms.leadership; // => 11.5
 * minima.for("2026/27"); // throws edition-not-published
 * minima.for("2026/27", { carryForward: true }).stamp; // => { academicYear: "2026/27", carriedForwardFrom: "2023/24" }
 * ```
 */
export const defineEditions = <Terms>(editions: readonly PublishedEdition<Terms>[]): EditionTable<Terms> => {
  const years = yearsOf(editions);
  return {
    years,
    for: (academicYear, choice = {}) => {
      const isPublished = years.includes(academicYear);
      if (!isPublished) startOf(academicYear);
      const latest = editions.findLast((edition) => edition.academicYear <= academicYear);
      if (latest === undefined || !(isPublished || choice.carryForward === true)) {
        throw editionNotPublished(academicYear, years);
      }
      const { citation, terms, until = latest.academicYear } = latest;
      const stamp = isPublished ? { academicYear } : { academicYear, carriedForwardFrom: until };
      return { stamp, citation, terms };
    },
  };
};

/**
 * An edition with the host's own changes, marked as such with where they come from.
 *
 * @param edition - the edition to start from
 * @param changes - the terms that differ
 * @param citation - where the changes are written, for example the hub's annual planning guidance
 *
 * @example
 * ```ts
 * import { customise, defineEditions } from "@maths-hubs/rulekit";
 *
 * const published = defineEditions([
 *   { academicYear: "2023/24", citation: { source: "SPEC", at: "Annex C" }, terms: { leadership: 11.5 } },
 * ]).for("2023/24");
 * const ours = customise(published, { leadership: 12 }, { source: "hub", at: "planning guidance 2024/25" });
 * ours.terms.leadership; // => 12
 * ours.stamp.customisedBy; // => { source: "hub", at: "planning guidance 2024/25" }
 * ```
 */
export const customise = <Terms>(
  edition: Edition<Terms>,
  changes: Partial<Terms>,
  citation: Citation,
): Edition<Terms> => ({
  stamp: { ...edition.stamp, customisedBy: citation },
  citation: edition.citation,
  terms: { ...edition.terms, ...changes },
});

/** Every academic year of a table that ascends and covers none twice. */
const yearsOf = (editions: readonly PublishedEdition<unknown>[]): readonly string[] => {
  if (editions.length === 0) throw invalidEditions(undefined, "at least one edition");
  const years: string[] = [];
  for (const { academicYear, until = academicYear } of editions) {
    const first = startOf(academicYear);
    const last = startOf(until);
    if (academicYear <= (years.at(-1) ?? "")) {
      throw invalidEditions(academicYear, "ascending years, each covered once");
    }
    if (last < first) throw invalidEditions(until, "a last year that is not before the first");
    for (let start = first; start <= last; start += 1) years.push(yearFrom(start));
  }
  return years;
};

/** The calendar year that an academic year starts in; what is not written as one is refused. */
const startOf = (academicYear: string): number => {
  const start = Number.parseInt(academicYear, 10);
  // Canonical years compare as text: the first four digits decide.
  if (/^\d{4}\/\d\d$/.test(academicYear) && yearFrom(start) === academicYear) return start;
  throw invalidAcademicYear(academicYear);
};

/** The academic year that starts in a calendar year: `1999/00`. */
const yearFrom = (start: number): string =>
  `${String(start).padStart(4, "0")}/${String((start + 1) % 100).padStart(2, "0")}`;
