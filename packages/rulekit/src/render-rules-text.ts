import {
  forceInWords,
  measureInWords,
  placesInWords,
  type CatalogueOptions,
  type CatalogueRule,
} from "./rule-in-words.ts";
import { blank, linesFrom, textOf, type TextLine, type TextWidth } from "./text-line.ts";

/** What a plain-text catalogue shows, and how wide it is. */
export interface CatalogueTextOptions extends CatalogueOptions, TextWidth {}

/** The column of labels: as wide as the widest of them, and a gap. */
const column = "Measure".length + 2;

/**
 * A catalogue of rules as plain text: id, force, title, statement, measure and every place in the sources.
 *
 * @param rules - the rules, in the order in which to list them
 * @param options - what to show, and how wide
 *
 * @example
 * ```ts
 * import { renderRulesText } from "@maths-hubs/rulekit";
 *
 * renderRulesText([], { title: "No rules" }); // => "No rules\n"
 * ```
 */
export const renderRulesText = (
  rules: readonly CatalogueRule[],
  options: CatalogueTextOptions = {},
): string => textOf(linesOfRules(rules, options));

/**
 * The lines of {@link renderRulesText} with the role of each, for a host that adds its own colour.
 *
 * @param rules - the rules, in the order in which to list them
 * @param options - what to show, and how wide
 *
 * @example
 * ```ts
 * import { linesOfRules } from "@maths-hubs/rulekit";
 *
 * linesOfRules([], { title: "No rules" }); // => [{ role: "title", text: "No rules" }]
 * ```
 */
export const linesOfRules = (
  rules: readonly CatalogueRule[],
  options: CatalogueTextOptions = {},
): readonly TextLine[] => {
  const { title, width } = options;
  const heading = title === undefined ? [] : linesFrom({ role: "title" }, { text: title, width });
  const lines = rules.flatMap((rule) => [blank, ...linesOfRule(rule, options)]);
  return heading.length === 0 ? lines.slice(1) : [...heading, ...lines];
};

const linesOfRule = (
  rule: CatalogueRule,
  { width, sourceTitles }: CatalogueTextOptions,
): readonly TextLine[] => {
  const labelled = (role: "detail" | "source", label: string, text: string): readonly TextLine[] =>
    linesFrom({ role }, { lead: `  ${label.padEnd(column)}`, text, width });
  return [
    ...linesFrom({ role: "heading" }, { text: `${rule.id} (${forceInWords(rule)})`, width }),
    ...linesFrom({ role: "body" }, { lead: "  ", text: `${rule.title}: ${rule.statement}`, width }),
    ...labelled("detail", "Measure", measureInWords(rule)),
    ...labelled("source", "Source", placesInWords(rule, sourceTitles)),
    ...(rule.clauses.length === 0 ? [] : labelled("source", "Clauses", rule.clauses.join(", "))),
  ];
};
