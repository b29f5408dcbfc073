import { shownBriefly } from "@maths-hubs/model";
import { sourceTitles } from "@maths-hubs/programme/sources";
import {
  escapeMarkdown,
  linesOfRules,
  renderRulesMarkdown,
  type CatalogueRule,
  type TextLine,
} from "@maths-hubs/rulekit";
import { printed } from "../colour.ts";
import { everyRule } from "../every-rule.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { nearest } from "../nearest.ts";
import { clauseRows, topicEntries, type ClauseRow, type TopicEntry } from "../published-json.ts";
import { refusal } from "../refusal.ts";
import type { Terminal } from "../terminal.ts";
import { paragraph, section } from "../text-lines.ts";
import { asJson } from "../as-json.ts";

/** The forms in which an explanation can be written. */
export const explainFormats = ["text", "json", "markdown"] as const;

/** The options of `maths-hubs explain`. */
export interface ExplainOptions {
  readonly format: (typeof explainFormats)[number];
}

/** What stands behind an id: the clauses, the rules that judge by them, the entries that hold them. */
interface Explanation {
  readonly id: string;
  readonly clauses: readonly ClauseRow[];
  readonly rules: readonly CatalogueRule[];
  readonly entries: readonly TopicEntry[];
}

/** `maths-hubs explain ID`: a clause, a rule or an entry, in our words, with its place, its edition and what holds it. */
export const explain = (id: string, { format }: ExplainOptions, terminal: Terminal): ExitStatus => {
  const explanation = explanationOf(id);
  const write = {
    text: () => printed(linesOf(explanation, terminal.width), terminal.colour),
    // JSON leaves out what judges: a function.
    json: () => asJson(explanation),
    markdown: () => markdownOf(explanation),
  };
  terminal.answer(write[format]());
  return exitStatus.holds;
};

/** Ids are told apart by case nowhere, so a reader need not care for it. */
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const explanationOf = (id: string): Explanation => {
  const register = clauseRows();
  const allEntries = topicEntries();
  const rules = everyRule.filter(
    (rule) => isSame(rule.id, id) || rule.clauses.some((one) => isSame(one, id)),
  );
  const entries = allEntries.filter(
    (one) => isSame(one.id, id) || one.clauses.some((other) => isSame(other, id)),
  );
  const named = [...rules, ...entries].filter((one) => isSame(one.id, id)).flatMap(({ clauses }) => clauses);
  const clauses = register.filter((row) => isSame(row.id, id) || named.includes(row.id));
  if (clauses.length > 0) return { id, clauses, rules, entries };
  const close = nearest(
    id,
    [...register, ...everyRule, ...allEntries].map((one) => one.id),
  );
  throw refusal(
    `explain: expected the id of a clause, a rule or an entry, such as ${close.join(" or ")}, received ${shownBriefly(id)}`,
  );
};

const documentOf = (source: string): string => sourceTitles()[source] ?? source;

/** What an entry says in the words of its most telling field. */
const wordsOf = (entry: TopicEntry): string => {
  const words = ["title", "term", "name", "statement", "expansion", "text"]
    .map((field) => entry[field])
    .filter((value) => typeof value === "string");
  return words.join(": ");
};

const statusInWords = ({ status, reason, representedBy }: ClauseRow): string => {
  if (status === "context") return `context only: ${reason ?? ""}`;
  return representedBy.length === 0 ? status : `represented by ${representedBy.join(", ")}`;
};

const linesOf = (explanation: Explanation, width: number): readonly TextLine[] => {
  const [first, ...others] = explanation.clauses.map((row) => linesOfClause(row, width));
  const blank: TextLine = { role: "blank", text: "" };
  return [
    ...(first ?? []),
    ...others.flatMap((lines) => [blank, ...lines]),
    ...section("Rules", linesOfRules(explanation.rules, { sourceTitles: sourceTitles(), width })),
    ...section(
      "Entries",
      explanation.entries.flatMap((entry) => linesOfEntry(entry, width)),
    ),
  ];
};

const linesOfClause = (row: ClauseRow, width: number): readonly TextLine[] => {
  const labelled = (label: string, text: string): readonly TextLine[] =>
    paragraph("source", text, width, { lead: `  ${label.padEnd(9)}`, indent: " ".repeat(11) });
  return [
    { role: "heading", text: `${row.id} (${row.kind})` },
    ...paragraph("body", row.summary, width, { lead: "  ", indent: "  " }),
    ...labelled("Source", documentOf(row.source)),
    ...labelled("Place", row.place),
    ...labelled("Edition", row.edition),
    ...labelled("Here", statusInWords(row)),
  ];
};

const linesOfEntry = (entry: TopicEntry, width: number): readonly TextLine[] => [
  ...paragraph("body", `${entry.id} (${entry.topic}): ${wordsOf(entry)}`, width, {
    lead: "  ",
    indent: "    ",
  }),
  ...paragraph(
    "source",
    `${entry.citation.source}, ${entry.citation.at}; ${entry.editions.join(", ")}`,
    width,
    {
      lead: "    ",
      indent: "    ",
    },
  ),
];

const markdownOf = ({ clauses, rules, entries }: Explanation): string => {
  const ofClauses = clauses.map(
    (row) =>
      `## ${escapeMarkdown(row.id)}\n\n${escapeMarkdown(row.summary)}\n\n${[
        `${documentOf(row.source)}, ${row.place}`,
        `${row.kind}, ${row.edition}`,
        statusInWords(row),
      ]
        .map((line) => `- ${escapeMarkdown(line)}`)
        .join("\n")}\n`,
  );
  const ofRules = rules.length === 0 ? [] : [renderRulesMarkdown(rules, { sourceTitles: sourceTitles() })];
  const ofEntries = entries.map(
    (entry) => `- **${escapeMarkdown(entry.id)}**: ${escapeMarkdown(wordsOf(entry))}\n`,
  );
  return [...ofClauses, ...ofRules, ...(ofEntries.length === 0 ? [] : [ofEntries.join("")])].join("\n");
};
