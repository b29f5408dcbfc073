import { shownBriefly } from "@maths-hubs/model";
import {
  predecessorOf,
  projectOf,
  successorOf,
  type NeighbouringYear,
  type Project,
  type ProjectElsewhere,
  type ProjectFound,
  type ProjectFoundElsewhere,
  type ProjectUnknown,
} from "@maths-hubs/programme/catalogue";
import { citationInWords, plainText } from "@maths-hubs/rulekit";
import { cardLines, cardMarkdown, type Card } from "../card.ts";
import { printed } from "../colour.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { refusal } from "../refusal.ts";
import type { Terminal } from "../terminal.ts";
import type { LookUpOptions } from "./hub.ts";
import { asJson } from "../as-json.ts";

/** `maths-hubs project CODE`: which project a code stands for in its year. */
export const project = (
  words: readonly string[],
  { format }: LookUpOptions,
  terminal: Terminal,
): ExitStatus => {
  const found = foundProject(words.join(" "));
  const write = {
    text: () => printed(cardLines(cardOf(found), terminal.width), terminal.colour),
    json: () => asJson(found),
    markdown: () => cardMarkdown(cardOf(found)),
  };
  terminal.answer(write[format]());
  return exitStatus.holds;
};

const foundProject = (text: string): ProjectFound | ProjectFoundElsewhere => {
  const answer = projectOf(text);
  if (answer.found !== "none") return answer;
  const near = answer.nearest.length === 0 ? "" : ` (nearest ${answer.nearest.join(" or ")})`;
  const received = answer.code ?? plainText(shownBriefly(text));
  throw refusal(`project: expected ${expectedFor[answer.reason]}${near}, received ${received}`);
};

const form = "a project code such as NCP24-07a";

const expectedFor: Readonly<Record<ProjectUnknown["reason"], string>> = {
  "not-a-code": form,
  "community-kind": `${form}; this is a kind of community, which has none`,
  "no-year": `${form}, with its year`,
  "before-programme": `${form}; the programme began in 2014`,
  "number-unused": "a number that is used: there is no such project",
  "not-in-catalogue": "a code that the catalogue of its year lists",
  "year-not-published":
    "a code of 2024/25, or one known from elsewhere: no catalogue of its year is published here",
};

const cardOf = (found: ProjectFound | ProjectFoundElsewhere): Card =>
  found.found === "catalogue" ? listedCard(found.project) : elsewhereCard(found.project);

const listedCard = (listed: Project): Card => ({
  title: `${listed.code} ${listed.title}`,
  rows: [
    ["Also printed as", listed.titleVariants.join("; ")],
    ["Activity", listed.activity.replace("-", " ")],
    ["Phases", listed.phases.join(", ")],
    ["Listed under", listed.sections.join(", ")],
    ["Cohort", listed.cohort === null ? "" : String(listed.cohort)],
    ["Strand", listed.strand?.replaceAll("-", " ") ?? ""],
    ...neighbours(listed.code),
    ["Edition", listed.editions.join(", ")],
    ["Source", citationInWords(listed.citation)],
    ["Clauses", listed.clauses.join(", ")],
  ],
  cited: [listed.citation],
});

const elsewhereCard = ({ code, title, phases, confidence, seenAt }: ProjectElsewhere): Card => ({
  title: `${code} ${title}`,
  rows: [
    ["Phases", phases.join(", ")],
    ...neighbours(code),
    ["Known from", `${seenAt} (${confidence}); no catalogue of its year is published here`],
  ],
  cited: [{ source: seenAt, at: code }],
});

const neighbours = (code: string): Card["rows"] => [
  ["The year before", codeOf(predecessorOf(code))],
  ["The year after", codeOf(successorOf(code))],
];

const codeOf = (year: NeighbouringYear): string => (year.documented ? year.code : "");
