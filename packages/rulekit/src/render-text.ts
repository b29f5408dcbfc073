import type { Outcome } from "./finding.ts";
import { outcomes, outlineOf, type ForceCounts, type OutcomeGroup, type RenderOptions } from "./outline.ts";
import type { Report } from "./report.ts";
import { blank, linesFrom, textOf, type TextLine, type TextWidth } from "./text-line.ts";

/** What a plain-text report shows, and how wide it is. */
export interface TextOptions extends RenderOptions, TextWidth {}

/** The column of forces and labels: as wide as the widest of them, and a gap. */
const column = "required".length + 2;

/**
 * A report as plain text for a terminal, a log or an e-mail: verdict, edition, counts, then the findings by outcome.
 *
 * What it adds of its own is ASCII; control and other invisible characters of the report cannot get through.
 *
 * @param report - the answers of a list of rules
 * @param options - what to show, and how wide
 *
 * @example
 * ```ts
 * import { assess, renderText } from "@maths-hubs/rulekit";
 *
 * const edition = { stamp: { academicYear: "2023/24" }, citation: { source: "SPEC", at: "Annex C" }, terms: {} };
 * renderText(assess([], {}, edition)); // => "Compliant\n\nEdition   2023/24\n"
 * ```
 */
export const renderText = (report: Report, options: TextOptions = {}): string =>
  textOf(linesOf(report, options));

/**
 * The lines of {@link renderText} with the role of each, for a host that adds its own colour.
 *
 * @param report - the answers of a list of rules
 * @param options - what to show, and how wide
 *
 * @example
 * ```ts
 * import { assess, linesOf } from "@maths-hubs/rulekit";
 *
 * const edition = { stamp: { academicYear: "2023/24" }, citation: { source: "SPEC", at: "Annex C" }, terms: {} };
 * linesOf(assess([], {}, edition))[0]; // => { role: "verdict", text: "Compliant" }
 * ```
 */
export const linesOf = (report: Report, options: TextOptions = {}): readonly TextLine[] => {
  const { width, title } = options;
  const { verdict, edition, counts, groups } = outlineOf(report, options);
  return [
    ...(title === undefined ? [] : linesFrom({ role: "title" }, { text: title, width })),
    ...linesFrom({ role: "verdict" }, { text: verdict, width }),
    blank,
    ...linesFrom({ role: "detail" }, { lead: "Edition".padEnd(column), text: edition, width }),
    ...counts.flatMap((ofForce) =>
      linesFrom(
        { role: "detail" },
        { lead: ofForce.label.padEnd(column), text: countsInWords(ofForce), width },
      ),
    ),
    ...groups.flatMap((group) => groupLines(group, width)),
  ];
};

const groupLines = (
  { outcome, heading, entries }: OutcomeGroup,
  width: number | undefined,
): readonly TextLine[] => [
  blank,
  { role: "heading", text: heading, outcome },
  ...entries.flatMap(({ force, message, place }) => [
    ...linesFrom({ role: "body", outcome }, { lead: `  ${force.padEnd(column)}`, text: message, width }),
    ...linesFrom({ role: "source", outcome }, { lead: " ".repeat(2 + column), text: place, width }),
  ]),
];

const countsInWords = ({ counts }: ForceCounts): string =>
  outcomes
    .map((outcome, place) => ({ outcome, count: counts[place] ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => `${count} ${outcomeAfter(count, outcome)}`)
    .join(", ");

const outcomeAfter = (count: number, outcome: Outcome): string => {
  if (outcome === "not-applicable") return count === 1 ? "does not apply" : "do not apply";
  return outcome === "undetermined" ? "cannot be told" : outcome.replace("-", " ");
};
