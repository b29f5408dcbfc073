import type { Phase, ProjectCode } from "@maths-hubs/model";
import type { PublishedEntry } from "../published-entry.ts";

/**
 * What belongs together in the handbook of 2024/25: a group of projects that it names or numbers as one.
 *
 * Clauses: HBK-SKTM-list, HBK-MN-codes.
 */
export type Strand =
  | "teaching-for-mastery"
  | "mastering-number"
  | "sktm"
  | "llme-development"
  | "secondary-leadership";

/** The four kinds of activity that the lists of the handbook are headed with. */
export type ListedActivity = "work-group" | "programme" | "community" | "targeted-support";

/** The four sections of the offer: three phases, and the development of local leaders, which is no phase. */
export type OfferSection = "primary" | "secondary" | "post-16" | "llme";

/** One list of the offer: a section and a kind of activity, with its projects in the order printed. */
export interface Listing extends PublishedEntry {
  /** The section it stands in. */
  readonly section: OfferSection;
  /** The heading it stands under. */
  readonly activity: ListedActivity;
  /** The codes listed, in the order printed. */
  readonly codes: readonly ProjectCode[];
}

/** A Network Collaborative Project of one year, as its catalogue lists it: one record, however many lists it stands in. */
export interface Project extends PublishedEntry {
  /** The key, canonical; it is the year and the number together. */
  readonly code: ProjectCode;
  /** The title where it is printed first, exact. */
  readonly title: string;
  /** Other titles printed for the same code, exact. */
  readonly titleVariants: readonly string[];
  /** Every phase whose section lists it, as a set; the list for local leaders adds none. */
  readonly phases: readonly Phase[];
  /** The sections that list it, in the order printed. */
  readonly sections: readonly OfferSection[];
  /** The heading it is listed under: one and the same in every section. */
  readonly activity: ListedActivity;
  /** The number of the cohort; `null` where the project has none. */
  readonly cohort: number | null;
  /** The group of projects it belongs to; `null` where the handbook puts it in none. */
  readonly strand: Strand | null;
}
