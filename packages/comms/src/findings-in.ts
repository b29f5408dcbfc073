import type { Edition } from "@maths-hubs/rulekit";
import { linePlaces } from "./line-places.ts";
import {
  abbreviationFirstMention,
  firstMentions,
  type Unexplained,
} from "./rules/abbreviation-first-mention.ts";
import { phraseRules } from "./rules/index.ts";
import type { Characters } from "./scan/characters.ts";
import type { Mention } from "./scan/mention.ts";
import { pageOf } from "./scan/page.ts";
import type { Reading } from "./scan/reading.ts";
import { sweep } from "./scan/sweep.ts";
import { seenText } from "./scan/title-finder.ts";
import type { StyleTerms } from "./style-terms.ts";
import type { TextFinding } from "./text-finding.ts";
import type { Breach, TextEdit, TextRule } from "./text-rule.ts";

/** All findings in a reading of a text, in the order in which they stand there. */
export const findingsIn = (
  original: Characters,
  reading: Reading,
  { stamp, terms }: Edition<StyleTerms>,
): readonly TextFinding[] => {
  const page = pageOf(reading, terms.titles);
  const unexplainedAt = firstMentions(terms.terms, page);
  const findings: Unplaced[] = [];
  const report = (rule: TextRule, { start, end }: Stretch, breach: Breach): void => {
    const found = seenText(reading.text, start, end);
    findings.push({
      ...describe(rule, { found, suggestion: breach.suggestion }),
      edition: stamp,
      offset: start,
      length: end - start,
      ...editsIn(breach.edits, original, reading.text),
    });
  };
  sweep(reading.text, {
    initials: terms.terms.map(({ abbreviation }) => abbreviation.charCodeAt(0)),
    onMention: (mention) => {
      for (const rule of phraseRules) {
        const breach = rule.phrase === mention.phrase ? rule.breach(mention, page) : undefined;
        if (breach !== undefined) report(rule, mention, breach);
      }
    },
    onInitial: (start) => {
      const unexplained = unexplainedAt(start);
      if (unexplained !== undefined)
        report(abbreviationFirstMention, unexplained, explanationOf(unexplained));
    },
  });
  return placed(findings, original);
};

/** A finding before its line is counted. */
type Unplaced = Omit<TextFinding, "line" | "column">;

const placed = (findings: readonly Unplaced[], original: Characters): readonly TextFinding[] => {
  const placeOf = linePlaces(original);
  return findings
    .toSorted((one, other) => one.offset - other.offset)
    .map((finding) => ({ ...finding, ...placeOf(finding.offset) }));
};

type Stretch = Pick<Mention, "start" | "end">;

const describe = (
  { id, title, force, cites: [citation], clauses, isSafe }: TextRule,
  words: Pick<TextFinding, "found" | "suggestion">,
): Omit<TextFinding, "edition" | "offset" | "length" | "line" | "column"> => ({
  rule: id,
  title,
  force,
  citation,
  clauses,
  ...words,
  message: `${title}: “${words.found}” found, “${words.suggestion}” ${isSafe ? "expected" : "suggested"}.`,
});

const explanationOf = ({ term }: Unexplained): Breach => ({
  suggestion: `${term.expansions[0] ?? term.abbreviation} (${term.abbreviation})`,
  edits: [],
});

/** Edits are offered where each letter stands in the text as given; a letter written as an entity has to be seen to. */
const editsIn = (
  edits: readonly TextEdit[],
  original: Characters,
  seen: Characters,
): Pick<TextFinding, "edits"> => {
  const isAsGiven = ({ offset, length }: TextEdit): boolean =>
    length === 0 || original.charCodeAt(offset) === seen.charCodeAt(offset);
  return edits.length > 0 && edits.every(isAsGiven) ? { edits } : {};
};
