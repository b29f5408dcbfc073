import { Option, type Command } from "commander";
import { textFormats } from "@maths-hubs/comms";
import { lint, lintFormats, type LintOptions } from "../commands/lint.ts";
import { exitStatuses } from "./exit-statuses.ts";
import type { Call } from "./call.ts";

/** How `maths-hubs lint` is called: its arguments, options and examples. */
export const addLint = (program: Command, { terminal, finish }: Call): void => {
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
    .addHelpText("after", examples)
    .action(async (files: string[], options: LintOptions) => finish(await lint(files, options, terminal)));
};

const examples = `
Examples:
  maths-hubs lint newsletter.md page.html
  maths-hubs lint notes.txt --format json | jq '.[].findings[].suggestion'
  maths-hubs lint newsletter.md --fix > mended.md
  cat draft | maths-hubs lint - --input-format markdown
${exitStatuses}`;
