export { atLeast, atMost, exactly, onOrAfter, onOrBefore } from "./comparison.ts";
export type { AmountComparison, AmountShortfall, Comparison } from "./comparison.ts";
export { citationInWords } from "./citation-in-words.ts";
export type { SourceTitles } from "./citation-in-words.ts";
export type { Citation } from "./citation.ts";
export { counted } from "./counted.ts";
export { editionInWords } from "./edition-in-words.ts";
export { fromHundredths, poundsFromPence, toHundredths } from "./decimal.ts";
export { customise, defineEditions } from "./edition.ts";
export type { Edition, EditionChoice, EditionStamp, EditionTable, PublishedEdition } from "./edition.ts";
export { escapeMarkdown } from "./escape-markdown.ts";
export type {
  Compared,
  Finding,
  FindingBase,
  Met,
  NotApplicable,
  NotMet,
  Outcome,
  Undetermined,
} from "./finding.ts";
export { forces } from "./force.ts";
export type { Force } from "./force.ts";
export { frozen } from "./frozen.ts";
export type { RenderOptions } from "./outline.ts";
export { markdownTable } from "./markdown-table.ts";
export { mostAlike } from "./most-alike.ts";
export { plainText } from "./plain-text.ts";
export { pointer } from "./pointer.ts";
export { doesNotApply, known, unknown } from "./reading.ts";
export type { DoesNotApply, Known, Reading, Unknown } from "./reading.ts";
export { renderMarkdown } from "./render-markdown.ts";
export { renderRulesMarkdown } from "./render-rules-markdown.ts";
export { linesOfRules, renderRulesText } from "./render-rules-text.ts";
export type { CatalogueTextOptions } from "./render-rules-text.ts";
export { linesOf, renderText } from "./render-text.ts";
export type { TextOptions } from "./render-text.ts";
export { assess } from "./report.ts";
export type { Report } from "./report.ts";
export type { CatalogueOptions, CatalogueRule } from "./rule-in-words.ts";
export { defineRule, defineRuleForEach } from "./rule.ts";
export type { Rule, RuleDefinition, RuleDescription, RuleForEachDefinition } from "./rule.ts";
export type { RulekitError } from "./rulekit-error.ts";
export { shownBriefly } from "./shown-briefly.ts";
export type { LineRole, TextLine, TextWidth } from "./text-line.ts";
export type { DistanceOf, Unit, UnitValues, ValueOf } from "./unit.ts";
export { verdictInWords } from "./verdict-in-words.ts";
export { verdictOf } from "./verdict.ts";
export type { OutcomeCounts, Verdict } from "./verdict.ts";
