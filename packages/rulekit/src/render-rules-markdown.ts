import { escapeMarkdown } from "./escape-markdown.ts";
import { markdownTable } from "./markdown-table.ts";
import {
  forceInWords,
  measureInWords,
  placesInWords,
  type CatalogueOptions,
  type CatalogueRule,
} from "./rule-in-words.ts";

/**
 * A catalogue of rules as a Markdown table, a row for each; every text is escaped.
 *
 * @param rules - the rules, in the order in which to list them
 * @param options - what to show
 *
 * @example
 * ```ts
 * import { renderRulesMarkdown } from "@maths-hubs/rulekit";
 *
 * renderRulesMarkdown([], { title: "No rules" }).split("\n")[0]; // => "# No rules"
 * ```
 */
export const renderRulesMarkdown = (
  rules: readonly CatalogueRule[],
  options: CatalogueOptions = {},
): string => {
  const table = markdownTable(
    ["Rule", "Force", "Title", "Statement", "Measure", "Source"],
    rules.map((rule) => [
      rule.id,
      forceInWords(rule),
      rule.title,
      rule.statement,
      measureInWords(rule),
      placesInWords(rule, options.sourceTitles),
    ]),
  );
  return options.title === undefined ? `${table}\n` : `# ${escapeMarkdown(options.title)}\n\n${table}\n`;
};
