import type { Citation } from "./citation.ts";
import type { Comparison } from "./comparison.ts";
import type { Edition } from "./edition.ts";
import { findingOf, silentFinding } from "./judgement.ts";
import type { Finding } from "./finding.ts";
import type { Force } from "./force.ts";
import { doesNotApply, type DoesNotApply, type Reading, type Unknown } from "./reading.ts";
import type { Unit, ValueOf } from "./unit.ts";

/** What a reviewer who does not program can check about a rule. */
export interface RuleDescription {
  /** Family and name: also the name of the file, the test and the page. */
  readonly id: string;
  /** Short name for people. */
  readonly title: string;
  /** Where the sources say so; findings repeat the one of the document that publishes the edition, or else the first. */
  readonly cites: readonly [Citation, ...Citation[]];
  /** Ids in the clause register that the rule implements. */
  readonly clauses: readonly string[];
  /** How strongly it is asked for. */
  readonly force: Force;
  /** The clause in our own plain words. */
  readonly statement: string;
  /** What it counts in. */
  readonly unit: Unit;
}

/** A rule ready to be applied: its description, and the one function that judges. */
export interface Rule<Facts, Terms> extends RuleDescription {
  /** How the requirement is worded: "at least", "at most". */
  readonly comparison: string;
  /** Judges the facts by an edition: one finding, or one for each thing the rule is judged on. */
  readonly judge: (facts: Facts, edition: Edition<Terms>) => readonly Finding[];
}

/** A rule as an author writes it: the fields stand in the order in which a clause says them. */
export interface RuleDefinition<Facts, Terms, U extends Unit> extends RuleDescription {
  /** What it counts in. */
  readonly unit: U;
  /** Names what is judged, for the finding. */
  readonly subject: (facts: Facts) => string;
  /** What the edition asks for. */
  readonly requirement: (terms: Terms, facts: Facts) => ValueOf<U>;
  /** What the facts show, or that they do not say. */
  readonly actual: (facts: Facts, terms: Terms) => Reading<ValueOf<U>>;
  /** How the two are compared; it supplies the shortfall. */
  readonly comparison: Comparison<U>;
}

/** A rule that is judged on several things one by one: each function, each report. */
export interface RuleForEachDefinition<Facts, Terms, U extends Unit, Item> extends RuleDescription {
  /** What it counts in. */
  readonly unit: U;
  /** The things to judge, or that the facts do not say which there are, or why there is none; no things is none. */
  readonly forEach: (facts: Facts, terms: Terms) => readonly Item[] | Unknown | DoesNotApply;
  /** Names one of them for the finding; `undefined` stands for all of them, where there is none to name. */
  readonly subject: (facts: Facts, item: Item | undefined) => string;
  /** What the edition asks for. */
  readonly requirement: (terms: Terms, item: Item, facts: Facts) => ValueOf<U>;
  /** What the facts show of one of them, or that they do not say. */
  readonly actual: (facts: Facts, item: Item, terms: Terms) => Reading<ValueOf<U>>;
  /** How the two are compared; it supplies the shortfall. */
  readonly comparison: Comparison<U>;
}

/**
 * Makes a rule from its clause; findings, shortfalls and sentences follow from the fields.
 *
 * @param definition - the clause, field by field
 *
 * @example
 * ```ts
 * import { atLeast, defineRule, known } from "@maths-hubs/rulekit";
 *
 * const citation = { source: "SPEC", at: "Annex C" };
 * const capacity = defineRule<number, { minimum: number }, "days-per-week">({
 *   id: "team/capacity",
 *   title: "Capacity",
 *   cites: [citation],
 *   clauses: ["SPEC-AnnexC-LG-cap"],
 *   force: "must",
 *   statement: "The team works at least so many days a week.",
 *   unit: "days-per-week",
 *   subject: () => "team",
 *   requirement: (terms) => terms.minimum,
 *   actual: (days) => known(days),
 *   comparison: atLeast,
 * });
 * const edition = { stamp: { academicYear: "2023/24" }, citation, terms: { minimum: 11.5 } };
 * capacity.judge(11.4, edition)[0]?.message; // => "Capacity: 11.4 days a week, at least 11.5 required, short by 0.1."
 * ```
 */
export const defineRule = <Facts, Terms, U extends Unit>(
  definition: RuleDefinition<Facts, Terms, U>,
): Rule<Facts, Terms> => ({
  ...descriptionOf(definition),
  comparison: definition.comparison.word,
  judge: (facts, edition) => {
    const place = {
      subject: definition.subject(facts),
      edition: edition.stamp,
      citation: citationBy(definition, edition),
      isOneOfSeveral: false,
    };
    const requirement = definition.requirement(edition.terms, facts);
    return [findingOf(definition, place, definition.actual(facts, edition.terms), requirement)];
  },
});

/**
 * Makes a rule that gives a finding for each of several things, and a single one where they cannot be named.
 *
 * @param definition - the clause, field by field
 *
 * @example
 * ```ts
 * import { atLeast, defineRuleForEach, known } from "@maths-hubs/rulekit";
 *
 * const citation = { source: "SPEC", at: "Annex C" };
 * const covered = defineRuleForEach<Record<string, number>, object, "people", string>({
 *   id: "team/functions",
 *   title: "Functions",
 *   cites: [citation],
 *   clauses: [],
 *   force: "should",
 *   statement: "Somebody covers each function.",
 *   unit: "people",
 *   forEach: (people) => Object.keys(people),
 *   subject: (_, name) => name ?? "team",
 *   requirement: () => 1,
 *   actual: (people, name) => known(people[name] ?? 0),
 *   comparison: atLeast,
 * });
 * const edition = { stamp: { academicYear: "2023/24" }, citation, terms: {} };
 * covered.judge({ communicate: 2, advocate: 0 }, edition).map((finding) => finding.outcome); // => ["met", "not-met"]
 * ```
 */
export const defineRuleForEach = <Facts, Terms, U extends Unit, Item>(
  definition: RuleForEachDefinition<Facts, Terms, U, Item>,
): Rule<Facts, Terms> => ({
  ...descriptionOf(definition),
  comparison: definition.comparison.word,
  judge: (facts, edition) => {
    const items = definition.forEach(facts, edition.terms);
    const citation = citationBy(definition, edition);
    if ("reading" in items || items.length === 0) {
      const place = {
        subject: definition.subject(facts, undefined),
        edition: edition.stamp,
        citation,
        isOneOfSeveral: false,
      };
      // An empty list answers as well: a rule without a finding would be missing from the report.
      const silence = "reading" in items ? items : doesNotApply("there is nothing to judge");
      return [silentFinding(definition, place, silence)];
    }
    return items.map((item) => {
      const place = {
        subject: definition.subject(facts, item),
        edition: edition.stamp,
        citation,
        isOneOfSeveral: true,
      };
      const requirement = definition.requirement(edition.terms, item, facts);
      return findingOf(definition, place, definition.actual(facts, item, edition.terms), requirement);
    });
  },
});

/** Where a rule stands in several documents, the one that publishes the edition; otherwise the first. */
const citationBy = ({ cites }: RuleDescription, { citation }: Edition<unknown>): Citation =>
  cites.find(({ source }) => source === citation.source) ?? cites[0];

const descriptionOf = (definition: RuleDescription): RuleDescription => ({
  id: definition.id,
  title: definition.title,
  cites: definition.cites,
  clauses: definition.clauses,
  force: definition.force,
  statement: definition.statement,
  unit: definition.unit,
});
