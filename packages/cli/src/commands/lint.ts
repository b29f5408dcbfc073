import {
  checkText,
  fixText,
  styleEditions,
  textFormatOf,
  type TextFinding,
  type TextFormat,
  type TextQuestion,
} from "@maths-hubs/comms";
import { sourceTitles } from "@maths-hubs/programme/sources";
import {
  citationInWords,
  counted,
  editionInWords,
  markdownTable,
  plainText,
  type TextLine,
} from "@maths-hubs/rulekit";
import { printed } from "../colour.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { nameOf, readText } from "../read-document.ts";
import { isRefusedFor, refusal } from "../refusal.ts";
import { sourceLines } from "../source-lines.ts";
import type { Terminal } from "../terminal.ts";
import { paragraph } from "../text-lines.ts";
import { asJson } from "../as-json.ts";

/** The forms in which findings in texts can be written. */
export const lintFormats = ["text", "json", "markdown"] as const;

/** The options of `maths-hubs lint`. */
export interface LintOptions {
  readonly year?: string;
  readonly format: (typeof lintFormats)[number];
  readonly carryForward?: boolean;
  readonly fix?: boolean;
  readonly inputFormat?: TextFormat;
}

/** A text that was checked, and what was found in it. */
interface Checked {
  readonly file: string;
  readonly findings: readonly TextFinding[];
}

/** `maths-hubs lint FILE…`: does a text keep to the style of the programme, and what should stand there instead? */
export const lint = async (
  paths: readonly string[],
  options: LintOptions,
  terminal: Terminal,
): Promise<ExitStatus> => {
  const questions = paths.map((path) => questionOf(path, options));
  const texts = await Promise.all(paths.map((path) => readText(path, terminal)));
  if (options.fix === true) return writeFixed(texts, questions, { options, terminal });
  const checked = texts.map((text, index) => checkedBy(text, paths[index] ?? "-", questions[index]));
  terminal.answer(write[options.format](checked, terminal));
  return statusOf(checked);
};

const latestYear = styleEditions.years.at(-1) ?? "";

const questionOf = (
  path: string,
  { year = latestYear, carryForward, inputFormat }: LintOptions,
): TextQuestion => {
  const format = inputFormat ?? (path === "-" ? "text" : textFormatOf(path));
  if (format === undefined) {
    throw refusal(`${path}: expected a file that ends in .md, .html or .txt, or --input-format`);
  }
  return { edition: editionOf(year, carryForward === true), format };
};

const editionOf = (year: string, carryForward: boolean): TextQuestion["edition"] => {
  try {
    return styleEditions.for(year, { carryForward });
  } catch (error) {
    if (!isRefusedFor(error, "edition-not-published", "invalid-academic-year")) throw error;
    const published = styleEditions.years.join(", ");
    const expected = `a year whose style is published (${published}), or a later one with --carry-forward`;
    throw refusal(`--year: expected ${expected}, received ${JSON.stringify(year)}`);
  }
};

const checkedBy = (text: string, path: string, question: TextQuestion | undefined): Checked => ({
  file: nameOf(path),
  findings: question === undefined ? [] : checkText(text, question),
});

/** The fixed text of one file; what is left to mend is told beside it. */
const writeFixed = (
  texts: readonly string[],
  questions: readonly TextQuestion[],
  { options, terminal }: { readonly options: LintOptions; readonly terminal: Terminal },
): ExitStatus => {
  const [text] = texts;
  const [question] = questions;
  if (text === undefined || question === undefined || texts.length > 1) {
    throw refusal(`--fix: expected one file, received ${texts.length}`);
  }
  if (options.format !== "text") throw refusal(`--fix: expected no --format, received ${options.format}`);
  const fixed = fixText(text, question);
  const left = [{ file: "fixed text", findings: checkText(fixed, question) }];
  terminal.answer(fixed);
  terminal.tell(left.flatMap(messagesOf).join(""));
  return statusOf(left);
};

const messagesOf = ({ file, findings }: Checked): readonly string[] =>
  findings.map((finding) => `${placeOf(file, finding)}: ${finding.message}\n`);

/** `newsletter.md:3:12`, as editors read it. */
const placeOf = (file: string, { line, column }: TextFinding): string =>
  `${plainText(file)}:${line}:${column}`;

const write: Record<LintOptions["format"], (checked: readonly Checked[], terminal: Terminal) => string> = {
  text: (checked, { width, colour }) => printed(linesOf(checked, width), colour),
  json: (checked) => asJson(checked),
  markdown: (checked) => `${markdownOf(checked)}\n`,
};

const linesOf = (checked: readonly Checked[], width: number): readonly TextLine[] => {
  const all = checked.flatMap(({ findings }) => findings);
  return [
    ...checked.flatMap(({ file, findings }) => findings.flatMap((finding) => linesFor(file, finding, width))),
    { role: "verdict", text: inTotal(all, checked.length) },
    ...sourceLines(all, width),
  ];
};

const linesFor = (file: string, finding: TextFinding, width: number): readonly TextLine[] => [
  { role: "heading", text: `${placeOf(file, finding)}  ${finding.force}  ${finding.rule}` },
  ...paragraph("body", finding.message, width, { indent: "  " }),
  ...paragraph("source", `${citationInWords(finding.citation)}, ${editionInWords(finding.edition)}`, width, {
    indent: "  ",
  }),
  { role: "blank", text: "" },
];

const inTotal = (findings: readonly TextFinding[], texts: number): string => {
  const must = findings.filter(({ force }) => force === "must").length;
  const fixable = findings.filter(({ edits }) => edits !== undefined).length;
  const inTexts = counted(texts, "text", "texts");
  return `${findings.length} found in ${inTexts}: ${must} required, ${findings.length - must} advised; --fix mends ${fixable}.`;
};

const markdownOf = (checked: readonly Checked[]): string =>
  markdownTable(
    ["Place", "Force", "Rule", "Found", "Expected", "Source"],
    checked.flatMap(({ file, findings }) =>
      findings.map((finding) => [
        placeOf(file, finding),
        finding.force,
        finding.rule,
        finding.found,
        finding.suggestion,
        `${citationInWords(finding.citation, sourceTitles())}, ${editionInWords(finding.edition)}`,
      ]),
    ),
  );

const statusOf = (checked: readonly Checked[]): ExitStatus =>
  checked.some(({ findings }) => findings.some(({ force }) => force === "must"))
    ? exitStatus.heldBack
    : exitStatus.holds;
