import { Option, type Command } from "commander";
import { leaders, leadersFormats, type LeadersOptions } from "../commands/leaders.ts";
import { exitStatuses } from "./exit-statuses.ts";
import type { Call } from "./call.ts";

/** How `maths-hubs leaders` is called: its arguments, options and examples. */
export const addLeaders = (program: Command, { terminal, finish }: Call): void => {
  program
    .command("leaders")
    .description("How do the local leaders of a hub stand, at the end of their year or on a date, and why?")
    .argument("<file>", "a document of local leaders (JSON), or - for standard input")
    .option("--on <date>", "judge as of one date, YYYY-MM-DD; the last day of the year if left out")
    .addOption(
      new Option("--format <form>", "how to write the answer").choices(leadersFormats).default("text"),
    )
    .option("--carry-forward", "apply the latest earlier edition where none is published for the year")
    .addHelpText("after", examples)
    .action(async (file: string, options: LeadersOptions) => finish(await leaders(file, options, terminal)));
};

const examples = `
Examples:
  maths-hubs leaders leaders.json                     the whole year
  maths-hubs leaders leaders.json --on 2025-01-22     as of one date
  maths-hubs leaders leaders.json --format json | jq '.findings[] | select(.outcome == "not-met")'
${exitStatuses}`;
