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
  checkTable(editions);
  const years = editions.flatMap(yearsOf);
  return {
    years,
    for: (academicYear, choice = {}) => {
      checkYear(academicYear);
      const latest = editions.findLast((edition) => edition.academicYear <= academicYear);
      if (latest !== undefined && academicYear <= lastYearOf(latest))
        return inForce(latest, { academicYear });
      if (latest === undefined || choice.carryForward !== true) {
        throw editionNotPublished(academicYear, years);
      }
      return inForce(latest, { academicYear, carriedForwardFrom: lastYearOf(latest) });
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

const inForce = <Terms>(published: PublishedEdition<Terms>, stamp: EditionStamp): Edition<Terms> => ({
  stamp,
  citation: published.citation,
  terms: published.terms,
});

const lastYearOf = (edition: PublishedEdition<unknown>): string => edition.until ?? edition.academicYear;

const yearsOf = (edition: PublishedEdition<unknown>): readonly string[] => {
  const first = Number(edition.academicYear.slice(0, 4));
  const last = Number(lastYearOf(edition).slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, later) => yearFrom(first + later));
};

/** The academic year that starts in a calendar year: `1999/00`. */
const yearFrom = (start: number): string =>
  `${String(start).padStart(4, "0")}/${String((start + 1) % 100).padStart(2, "0")}`;

/** Canonical years compare as text: the first four digits decide. */
const checkYear = (academicYear: string): void => {
  const [, start, end] = /^(\d{4})\/(\d{2})$/.exec(academicYear) ?? [];
  if (start === undefined || (Number(start) + 1) % 100 !== Number(end))
    throw invalidAcademicYear(academicYear);
};

const checkTable = (editions: readonly PublishedEdition<unknown>[]): void => {
  if (editions.length === 0) throw invalidEditions(undefined, "at least one edition");
  let previous = "";
  for (const edition of editions) {
    checkYear(edition.academicYear);
    checkYear(lastYearOf(edition));
    if (edition.academicYear <= previous) {
      throw invalidEditions(edition.academicYear, "ascending years, each covered once");
    }
    if (lastYearOf(edition) < edition.academicYear) {
      throw invalidEditions(edition.until, "a last year that is not before the first");
    }
    previous = lastYearOf(edition);
  }
};
