import type { Edition, EditionChoice } from "@maths-hubs/rulekit";
import { notText } from "./comms-error.ts";
import { findingsIn } from "./findings-in.ts";
import { styleEditions, type StyleTerms } from "./style-terms.ts";
import type { TextFinding } from "./text-finding.ts";
import { readingOf, type TextFormat } from "./text-format.ts";
import { settled } from "./communication-editions.ts";

/** By what to check a text, and how it is written. */
export interface TextQuestion extends EditionChoice {
  /** The academic year the text is written in, such as `2024/25`, or an edition of your own. */
  readonly edition: string | Edition<StyleTerms>;
  /** How the text is written; plain text where it is left out. */
  readonly format?: TextFormat;
  /** Titles beside those of the edition, in which a phrase may stand as printed: an older title, one of the hub's own. */
  readonly titles?: readonly string[];
}

/**
 * Checks a text by the style rules of the programme; every finding has its place in the text as given.
 *
 * One pass, in time that grows with the length of the text alone.
 *
 * @param text - plain text, Markdown or HTML
 * @param question - the academic year or edition, the format, and titles of your own
 * @throws a {@link CommsError} with code `not-text` if the text is no string, with code `unknown-format`; a
 * `RulekitError` with code `edition-not-published` if no style is published for the year and none was carried forward
 *
 * @example
 * ```ts
 * import { checkText } from "@maths-hubs/comms";
 *
 * const [finding] = checkText("Join our workgroups on\nTeaching for Mastery.", { edition: "2024/25" });
 * [finding.rule, finding.found, finding.suggestion]; // => ["comms/work-group", "workgroups", "Work Groups"]
 * [finding.offset, finding.length, finding.line, finding.column]; // => [9, 10, 1, 10]
 * checkText("Join our Work Groups.", { edition: "2024/25" }); // => []
 * checkText("Join our work groups.", { edition: "2020/21" }); // throws edition-not-published
 * ```
 */
export const checkText = (text: string, question: TextQuestion): readonly TextFinding[] => {
  if (typeof text !== "string") throw notText(text, "");
  const edition = settled(styleEditions, question);
  const titles = [...edition.terms.titles, ...ownTitles(question)];
  const reading = readingOf(text, question.format ?? "text");
  return findingsIn(text, reading, { ...edition, terms: { ...edition.terms, titles } });
};

const ownTitles = ({ titles = [] }: TextQuestion): readonly string[] =>
  titles.map((title, index) => {
    if (typeof title !== "string") throw notText(title, `/titles/${index}`);
    return title;
  });
