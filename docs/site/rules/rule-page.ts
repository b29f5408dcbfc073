import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sourceTitles } from "@maths-hubs/programme/sources";
import {
  citationInWords,
  editionInWords,
  escapeMarkdown,
  type CatalogueRule,
  type Citation,
} from "@maths-hubs/rulekit";
import { repositoryRoot } from "../repository-path.ts";
import type { WorkedCase, WorkedExample } from "../worked-examples/worked-example.ts";
import { clausesOf, symbolOf } from "./clause-register.ts";
import { askedInWords, measureInWords, outcomeInWords } from "./rule-words.ts";
import type { RuleFamily } from "./published-rules.ts";

const pageOfSource: Readonly<Record<string, string>> = {
  SPEC: "spec",
  ABOUT: "about",
  HBK: "handbook",
  GOALS: "goals",
  BOOL: "boolean",
};

/** From a rule page, two folders below the pages, to a file of the repository. */
const toRoot = (path: string): string => `../../../${path}`;

const placeLink = (citation: Citation): string => {
  const words = escapeMarkdown(citationInWords(citation, sourceTitles()));
  const page = pageOfSource[citation.source];
  return page === undefined ? words : `[${words}](${toRoot(`docs/sources/${page}.md`)})`;
};

/** The edition that the worked example was judged by, which is the one that the rule is published for. */
const editionOf = (example: WorkedExample | undefined): string => {
  const stamp = example?.cases[0]?.finding.edition;
  return stamp === undefined ? "" : editionInWords(stamp);
};

const caseRow = ({ given, finding, says }: WorkedCase): readonly string[] => [
  escapeMarkdown(given),
  `<span class="outcome outcome-${finding.outcome}">${outcomeInWords[finding.outcome]}</span>`,
  escapeMarkdown(says ?? finding.message),
];

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const exampleSection = (example: WorkedExample | undefined): string =>
  example === undefined
    ? ""
    : `## At the edge\n\nWhat the library answers; the documents behind these lines are illustrative.\n\n${table(
        ["Given", "Answer", "In words"],
        example.cases.map(caseRow),
      )}\n`;

const clauseSection = (rule: CatalogueRule): string =>
  `## Clauses\n\nWhat the documents say, in our words; each id leads to all that holds the clause.\n\n${table(
    ["Clause", "Place", "What it says"],
    clausesOf(rule.clauses).map(({ id, place, summary }) => [
      `[${id}](${toRoot(`docs/rules/coverage.md`)}#${id})`,
      escapeMarkdown(place),
      escapeMarkdown(summary),
    ]),
  )}\n`;

const codeSection = (rule: CatalogueRule): string => {
  const symbol = symbolOf(rule.id);
  if (symbol === undefined) return "";
  const code = readFileSync(join(repositoryRoot, symbol.file), "utf8").trimEnd();
  return `## The rule and its test

- The code: [\`${symbol.file}\`](${toRoot(symbol.file)})
- The test: [\`${symbol.test}\`](${toRoot(symbol.test)})

::: details Read the code here
\`\`\`ts
${code}
\`\`\`
:::
`;
};

const tryIt = (tool: string | undefined): string =>
  tool === undefined
    ? ""
    : `::: tip Try it\n[The playground](../../playground/${tool}.md) applies this rule to a document of your own, in your browser.\n:::\n`;

/** What a page of a rule is made of. */
export interface RulePage {
  readonly family: RuleFamily;
  readonly rule: CatalogueRule;
  readonly example: WorkedExample | undefined;
}

/** The page of one rule: what it asks for, where it stands, how it answers at its edge, and what holds it. */
export const rulePage = ({ family, rule, example }: RulePage): string => `# ${escapeMarkdown(rule.title)}

> ${escapeMarkdown(rule.statement)}

${table(
  ["Rule", `\`${rule.id}\``],
  [
    ["Force", askedInWords(rule.force)],
    ["Measure", measureInWords(rule)],
    ["Source", rule.cites.map(placeLink).join("<br>")],
    ["Edition", editionOf(example)],
    [
      "Package",
      `[\`@maths-hubs/${family.room}\`](${toRoot(`packages/${family.room}/README.md`)}), ${family.about.toLowerCase()}`,
    ],
  ],
)}

${exampleSection(example)}
${tryIt(family.tool)}
${clauseSection(rule)}
${codeSection(rule)}`;
