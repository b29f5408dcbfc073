import type { Comparison } from "./comparison.ts";
import { asked } from "./force.ts";
import type { RuleDescription } from "./rule.ts";
import type { Unit } from "./unit.ts";

const nouns: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  "days-per-week": [" day a week", " days a week"],
  days: [" day", " days"],
  people: [" person", " people"],
  count: ["", ""],
  percent: ["%", "%"],
  pounds: ["", ""],
  date: ["", ""],
};

/** Paths named in a sentence; the finding itself holds them all. */
const named = 3;

interface Compared {
  readonly actual: number | string;
  readonly requirement: number | string;
  readonly shortfall: number | string | undefined;
}

/** One amount in words: `11.5 days a week`, `1 person`, `£1234.50`. */
export const inWords = (value: number | string, unit: Unit): string => {
  if (unit === "pounds") return inPounds(String(value));
  return `${value}${nouns[unit][value === 1 ? 0 : 1]}`;
};

/** "Leadership group capacity: 11.4 days a week, at least 11.5 required, short by 0.1." */
export const comparedMessage = (
  rule: RuleDescription & { readonly comparison: Pick<Comparison<Unit>, "word" | "distanceWord"> },
  heading: string,
  { actual, requirement, shortfall }: Compared,
): string => {
  const { word, distanceWord } = rule.comparison;
  const distance =
    shortfall === undefined ? "" : `, ${distanceWord} ${distanceInWords(shortfall, rule.unit)}`;
  const wanted = `${word} ${afterActual(requirement, rule.unit)} ${asked[rule.force]}`;
  return `${heading}: ${inWords(actual, rule.unit)}, ${wanted}${distance}.`;
};

/** "Report sign-off does not apply, because no report has been submitted." */
export const notApplicableMessage = (heading: string, reason: string): string =>
  `${heading} does not apply, because ${reason}.`;

/** "Contingency plan cannot be told until the input gives /contingencyPlan." */
export const undeterminedMessage = (heading: string, missing: readonly string[]): string => {
  if (missing.length === 0) return `${heading} cannot be told from the input.`;
  const paths = missing.slice(0, named).map((path) => (path === "" ? "the whole document" : path));
  const more = missing.length > named ? ` and ${missing.length - named} more` : "";
  return `${heading} cannot be told until the input gives ${paths.join(", ")}${more}.`;
};

/** The sign stands before the currency: `-£5.00`. */
const inPounds = (pounds: string): string => (pounds.startsWith("-") ? `-£${pounds.slice(1)}` : `£${pounds}`);

/** The requirement stands after the actual value, so a unit that is a word need not be said twice. */
const afterActual = (value: number | string, unit: Unit): string =>
  unit === "pounds" || unit === "percent" ? inWords(value, unit) : `${value}`;

/** A distance between dates is days, and between percentages not itself a percentage of anything. */
const distanceInWords = (distance: number | string, unit: Unit): string => {
  if (unit === "date") return distance === 1 ? "1 day" : `${distance} days`;
  if (unit === "percent") return distance === 1 ? "1 percentage point" : `${distance} percentage points`;
  return afterActual(distance, unit);
};
