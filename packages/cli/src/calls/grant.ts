import { Option, type Command } from "commander";
import {
  grant,
  grantBases,
  grantCharts,
  grantFormats,
  grantTableNames,
  type GrantOptions,
} from "../commands/grant.ts";
import { exitStatuses } from "./exit-statuses.ts";
import type { Call } from "./call.ts";

/** How `maths-hubs grant` is called: its arguments, options and examples. */
export const addGrant = (program: Command, { terminal, finish }: Call): void => {
  program
    .command("grant")
    .description("What is due, when is it paid, what is left, what must go back, and why?")
    .argument("<file>", "a grant document (JSON), or - for standard input")
    .option(
      "--as-of <date>",
      "the date that tells what is past, YYYY-MM-DD; adds outturn, agreements, recovery",
    )
    .addOption(new Option("--basis <numbers>", "whose numbers").choices(grantBases).default("planned"))
    .option("--compare <file>", "explain why the entitlement of this document is another")
    .option("--ledger <file>", "the ledger as a CSV table")
    .addOption(new Option("--format <form>", "how to write the answer").choices(grantFormats).default("text"))
    .addOption(new Option("--chart <name>", "the picture of svg").choices(grantCharts).default("payments"))
    .addOption(
      new Option("--table <name>", "the table of csv").choices(grantTableNames).default("entitlement"),
    )
    .option("--publication <file>", "identifiers and names for giving (JSON)")
    .option("--carry-forward", "apply the latest earlier edition where none is published for the year")
    .option("--evidence", "write every figure with what it rests on, under content hashes, as JSON")
    .option("--prove <file>", "work a stored --evidence out again, and tell whether it is equal")
    .addHelpText("after", examples)
    .action(async (file: string, options: GrantOptions) => finish(await grant(file, options, terminal)));
};

const examples = `
Examples:
  maths-hubs grant grant.json                   entitlement and payment profile
  maths-hubs grant grant.json --as-of 2024-03-15
  maths-hubs grant grant.json --compare revised.json
  maths-hubs grant grant.json --as-of 2024-03-15 --ledger ledger.csv --format csv --table outturn
  maths-hubs grant grant.json --as-of 2024-03-15 --format svg --chart waterfall > grant.svg
  maths-hubs grant grant.json --as-of 2024-03-15 --evidence > evidence.json
${exitStatuses}`;
