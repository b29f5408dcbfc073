import { checkText, type TextQuestion } from "./check-text.ts";
import { applyEdits } from "./letters.ts";
import type { TextFinding } from "./text-finding.ts";
import { textFormatOf } from "./text-format.ts";

/** What a textlint configuration may say of this rule. */
export interface TextlintOptions {
  /** The academic year the texts are written in, such as `2024/25`. */
  readonly edition: string;
  /** Apply the latest earlier edition where none is published for the year. */
  readonly carryForward?: boolean;
  /** Titles in which a phrase may stand as printed. */
  readonly titles?: readonly string[];
  /** Whether advice is reported beside what must be: abbreviations that nothing explains. */
  readonly advice?: boolean;
}

/** What this rule uses of the context that textlint gives to every rule. */
export interface TextlintContext<Node, Fix, Padding> {
  /** Names of the nodes. */
  readonly Syntax: {
    /** The name of a whole document, which is what the rule reads. */
    readonly Document: string;
  };
  /** The source of a node, or the whole of it. */
  readonly getSource: (node?: Node) => string;
  /** The path of the file, where there is one. */
  readonly getFilePath: () => string | undefined;
  /** Makes a report. */
  readonly RuleError: TextlintError<Fix, Padding>;
  /** Tells places. */
  readonly locator: {
    /** A range within the node that is reported on. */
    readonly range: (range: readonly [number, number]) => Padding;
  };
  /** Makes fixes. */
  readonly fixer: {
    /** A fix that puts a text in place of a range. */
    readonly replaceTextRange: (range: [number, number], text: string) => Fix;
  };
  /** Takes a report. */
  readonly report: (node: Node, error: object) => void;
}

/** How textlint has a report made. */
export type TextlintError<Fix, Padding> = new (
  message: string,
  details: { padding: Padding; fix?: Fix },
) => object;

/** What textlint calls for each document. */
export type TextlintHandlers<Node> = Readonly<Record<string, (node: Node) => void>>;

/** What textlint calls to start a rule. */
export type TextlintReporter = <Node, Fix, Padding>(
  context: TextlintContext<Node, Fix, Padding>,
  options: TextlintOptions,
) => TextlintHandlers<Node>;

/** A rule of textlint. */
export interface TextlintRule {
  /** Reports. */
  readonly linter: TextlintReporter;
  /** Reports with fixes; the same. */
  readonly fixer: TextlintReporter;
}

const reporter: TextlintReporter = (context, options) => ({
  [context.Syntax.Document]: (node) => {
    const text = context.getSource();
    for (const finding of checkText(text, questionOf(options, context.getFilePath()))) {
      if (finding.force !== "advisory" || options.advice !== false) {
        context.report(node, errorOf(context, finding, text));
      }
    }
  },
});

const questionOf = (
  { edition, carryForward = false, titles = [] }: TextlintOptions,
  path: string | undefined,
): TextQuestion => ({
  edition,
  carryForward,
  titles,
  // Without a path, textlint was given a text to lint; it reads those as Markdown unless told otherwise.
  format: path === undefined ? "markdown" : (textFormatOf(path) ?? "text"),
});

const errorOf = <Node, Fix, Padding>(
  { RuleError, locator, fixer }: TextlintContext<Node, Fix, Padding>,
  { offset, length, message, edits }: TextFinding,
  text: string,
): object => {
  const padding = locator.range([offset, offset + length]);
  if (edits === undefined) return new RuleError(message, { padding });
  const fixed = applyEdits(text, { start: offset, end: offset + length }, edits);
  return new RuleError(message, { padding, fix: fixer.replaceTextRange([offset, offset + length], fixed) });
};

/**
 * The style rules as a rule of textlint: a plain object, which imports nothing of textlint.
 *
 * @example
 * ```ts
 * import { default as textlintRule } from "@maths-hubs/comms/textlint";
 *
 * Object.keys(textlintRule); // => ["linter", "fixer"]
 * ```
 */
const textlintRule: TextlintRule = { linter: reporter, fixer: reporter };

// oxlint-disable-next-line import/no-default-export -- textlint takes a rule from the default export
export { textlintRule as default };
