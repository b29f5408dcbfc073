import { Option, type Command } from "commander";
import { team, teamFormats, type TeamOptions } from "../commands/team.ts";
import { exitStatuses } from "./exit-statuses.ts";
import type { Call } from "./call.ts";

/** How `maths-hubs team` is called: its arguments, options and examples. */
export const addTeam = (program: Command, { terminal, finish }: Call): void => {
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
    .addHelpText("after", examples)
    .action(async (file: string, options: TeamOptions) => finish(await team(file, options, terminal)));
};

const examples = `
Examples:
  maths-hubs team team.json                     the whole year
  maths-hubs team team.json --on 2023-11-15     one date
  maths-hubs team team.json --format json | jq .gaps
  maths-hubs team team.json --format svg > capacity.svg
  maths-hubs team staff.csv --hub WM2 --year 2023/24
  maths-hubs team team.json --repaired | maths-hubs team -
${exitStatuses}`;
