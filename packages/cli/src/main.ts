import { createRequire } from "node:module";
import { textFormats } from "@maths-hubs/comms";
import { Argument, Command, CommanderError, Option } from "commander";
import { explain, explainFormats, type ExplainOptions } from "./commands/explain.ts";
import { hub, lookUpFormats, type LookUpOptions } from "./commands/hub.ts";
import { project } from "./commands/project.ts";
import { leaders, leadersFormats, type LeadersOptions } from "./commands/leaders.ts";
import { lint, lintFormats, type LintOptions } from "./commands/lint.ts";
import { rules, rulesFormats, type RulesOptions } from "./commands/rules.ts";
import { documents, schema } from "./commands/schema.ts";
import { team, teamFormats, type TeamOptions } from "./commands/team.ts";
import { exitStatus } from "./exit-status.ts";
import { isFailedWrite, isRefusal } from "./refusal.ts";
import { processTerminal, type Terminal } from "./terminal.ts";

/** Runs the command line and answers its exit status: 0 holds, 1 held back, 2 the input or the call is wrong. */
export const main = async (
  args: readonly string[],
  terminal: Terminal = processTerminal(),
): Promise<number> => {
  let status: number = exitStatus.holds;
  const program = commandLine(terminal, (next) => {
    status = next;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    return statusOfError(error, terminal);
  }
};

const statusOfError = (error: unknown, terminal: Terminal): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.holds : exitStatus.wrong;
  if (isFailedWrite(error)) {
    terminal.tell(`standard output: expected to take the answer, received ${error.code ?? error.message}\n`);
    return exitStatus.wrong;
  }
  if (!isRefusal(error)) throw error;
  terminal.tell(error.lines.map((line) => `${line}\n`).join(""));
  return exitStatus.wrong;
};

const commandLine = (terminal: Terminal, finish: (status: number) => void): Command => {
  const program = new Command("maths-hubs")
    .description("Answers from the published facts and rules of England's Maths Hubs programme.")
    .version(versionOf(), "-v, --version")
    .exitOverride()
    .configureOutput({ writeOut: terminal.answer, writeErr: terminal.tell })
    .showSuggestionAfterError()
    .addHelpText("after", examples.all);
  program
    .command("team")
    .description("Is a leadership and management team at full capacity, all year or on a date, and why?")
    .argument("<file>", "a team document (JSON), a table of appointments (CSV), or - for standard input")
    .option("--on <date>", "judge one date, YYYY-MM-DD, instead of the whole year")
    .addOption(new Option("--format <form>", "how to write the answer").choices(teamFormats).default("text"))
    .option("--carry-forward", "apply the latest earlier edition where none is published for the year")
    .option(
      "--expectations <file>",
      "your own changes to the edition (JSON; see maths-hubs schema expectations)",
    )
    .option("--hub <code>", "the hub of a CSV table")
    .option("--year <year>", "the academic year of a CSV table, such as 2023/24")
    .option("--repaired", "write the team document with the smallest repair put in, as JSON")
    .addHelpText("after", examples.team)
    .action(async (file: string, options: TeamOptions) => finish(await team(file, options, terminal)));
  program
    .command("leaders")
    .description("How do the local leaders of a hub stand, at the end of their year or on a date, and why?")
    .argument("<file>", "a document of local leaders (JSON), or - for standard input")
    .option("--on <date>", "judge as of one date, YYYY-MM-DD; the last day of the year if left out")
    .addOption(
      new Option("--format <form>", "how to write the answer").choices(leadersFormats).default("text"),
    )
    .option("--carry-forward", "apply the latest earlier edition where none is published for the year")
    .addHelpText("after", examples.leaders)
    .action(async (file: string, options: LeadersOptions) => finish(await leaders(file, options, terminal)));
  program
    .command("lint")
    .description("Does a text keep to the style of the programme, and what should stand there instead?")
    .argument("<files...>", "texts in Markdown, HTML or plain text, or - for standard input")
    .option(
      "--year <year>",
      "the academic year that the texts are written in; the latest published one if left out",
    )
    .addOption(
      new Option("--format <form>", "how to write the findings").choices(lintFormats).default("text"),
    )
    .addOption(new Option("--input-format <form>", "how the texts are written").choices(textFormats))
    .option("--carry-forward", "apply the latest earlier edition where none is published for the year")
    .option("--fix", "write the text with the safe fixes made; the file stays as it is")
    .addHelpText("after", examples.lint)
    .action(async (files: string[], options: LintOptions) => finish(await lint(files, options, terminal)));
  program
    .command("rules")
    .description("Every rule with its force, statement and place in the source, or one rule.")
    .argument("[id]", "the id of a rule, such as mhlm/leadership-capacity")
    .addOption(new Option("--format <form>", "how to write the rules").choices(rulesFormats).default("text"))
    .addHelpText("after", examples.rules)
    .action((id: string | undefined, options: RulesOptions) => finish(rules(id, options, terminal)));
  program
    .command("explain")
    .description(
      "A clause, a rule or an entry: its words, its place in the source, its edition and what holds it.",
    )
    .argument("<id>", "an id, such as SPEC-AnnexC-LG-cap, mhlm/leadership-capacity or leadership/1")
    .addOption(new Option("--format <form>", "how to write it").choices(explainFormats).default("text"))
    .addHelpText("after", examples.explain)
    .action((id: string, options: ExplainOptions) => finish(explain(id, options, terminal)));
  program
    .command("hub")
    .description("The hub that a code or name stands for, and what is known of it.")
    .argument("<name-or-code...>", "a code such as WM2, a printed name, or another name seen in public")
    .addOption(
      new Option("--format <form>", "how to write the answer").choices(lookUpFormats).default("text"),
    )
    .addHelpText("after", examples.hub)
    .action((words: readonly string[], options: LookUpOptions) => finish(hub(words, options, terminal)));
  program
    .command("project")
    .description("The project that a code stands for in its year.")
    .argument("<code...>", "a project code such as NCP24-07a, in any usual spelling")
    .addOption(
      new Option("--format <form>", "how to write the answer").choices(lookUpFormats).default("text"),
    )
    .addHelpText("after", examples.project)
    .action((words: readonly string[], options: LookUpOptions) => finish(project(words, options, terminal)));
  program
    .command("schema")
    .description("The JSON Schema of a document.")
    .addArgument(new Argument("<document>", "the kind of document").choices(documents))
    .addHelpText("after", examples.schema)
    .action((document: string) => finish(schema(document, terminal)));
  return program;
};

const exitStatuses = `
Exit status: 0 all that must hold holds; 1 something that must hold does not, or cannot be told;
2 the input or the call is wrong: one line a fault on standard error, and nothing is written.`;

const examples = {
  all: `
Examples:
  maths-hubs team team.json                     the whole year, with gaps and the smallest repair
  maths-hubs leaders leaders.json               how the local leaders of a hub stand
  maths-hubs rules                              every rule with its place in the source
  maths-hubs hub shaw                           which hub that is
  maths-hubs project NCP24-09                   which project that is, in its year
  maths-hubs lint newsletter.md                 does a text keep to the style?
  maths-hubs schema team                        what a team document may say
${exitStatuses}`,
  team: `
Examples:
  maths-hubs team team.json                     the whole year
  maths-hubs team team.json --on 2023-11-15     one date
  maths-hubs team team.json --format json | jq .gaps
  maths-hubs team team.json --format svg > capacity.svg
  maths-hubs team staff.csv --hub WM2 --year 2023/24
  maths-hubs team team.json --repaired | maths-hubs team -
${exitStatuses}`,
  leaders: `
Examples:
  maths-hubs leaders leaders.json                     the whole year
  maths-hubs leaders leaders.json --on 2025-01-22     as of one date
  maths-hubs leaders leaders.json --format json | jq '.findings[] | select(.outcome == "not-met")'
${exitStatuses}`,
  lint: `
Examples:
  maths-hubs lint newsletter.md page.html
  maths-hubs lint notes.txt --format json | jq '.[].findings[].suggestion'
  maths-hubs lint newsletter.md --fix > mended.md
  cat draft | maths-hubs lint - --input-format markdown
${exitStatuses}`,
  rules: `
Examples:
  maths-hubs rules
  maths-hubs rules mhlm/leadership-capacity
  maths-hubs rules --format markdown > rules.md`,
  explain: `
Examples:
  maths-hubs explain SPEC-AnnexC-LG-cap         a clause, and the rules and entries that hold it
  maths-hubs explain mhlm/leadership-capacity   a rule, and the clauses it stands on`,
  hub: `
Examples:
  maths-hubs hub WM2
  maths-hubs hub the Boolean Maths Hub
  maths-hubs hub "Cheshire & Wirral" --format json`,
  project: `
Examples:
  maths-hubs project NCP24-07a
  maths-hubs project ncp 20-09
  maths-hubs project NCP24-04 --format markdown`,
  schema: `
Examples:
  maths-hubs schema team > team.schema.json
  maths-hubs schema team-year`,
} as const;

const versionOf = (): string => {
  const manifest: unknown = createRequire(import.meta.url)("../package.json");
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "0";
};
