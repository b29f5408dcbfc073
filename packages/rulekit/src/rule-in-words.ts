import { citationInWords, type SourceTitles } from "./citation-in-words.ts";
import { asked } from "./force.ts";
import type { Rule } from "./rule.ts";
import type { Unit } from "./unit.ts";

/** What a catalogue knows of a rule: everything but the function that judges. */
export type CatalogueRule = Omit<Rule<never, never>, "judge">;

/** What a catalogue of rules shows. */
export interface CatalogueOptions {
  /** A heading above the rules. */
  readonly title?: string;
  /** What to call the documents in citations, by id; one without a title keeps its id. */
  readonly sourceTitles?: SourceTitles;
}

const counted: Readonly<Record<Unit, string>> = {
  "days-per-week": "days a week",
  days: "days",
  people: "people",
  count: "a count",
  percent: "percent",
  pounds: "pounds",
  date: "a date",
};

/** "days a week, at least" */
export const measureInWords = (rule: CatalogueRule): string => `${counted[rule.unit]}, ${rule.comparison}`;

/** Every place that the rule cites, not the first alone. */
export const placesInWords = (rule: CatalogueRule, sourceTitles?: SourceTitles): string =>
  rule.cites.map((citation) => citationInWords(citation, sourceTitles)).join("; ");

/** "required" for `must` */
export const forceInWords = (rule: CatalogueRule): string => asked[rule.force];
