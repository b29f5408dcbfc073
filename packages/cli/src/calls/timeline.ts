import { Option, type Command } from "commander";
import { timeline, timelineFormats, type TimelineOptions } from "../commands/timeline.ts";
import { exitStatuses } from "./exit-statuses.ts";
import type { Call } from "./call.ts";

/** How `maths-hubs timeline` is called: its arguments, options and examples. */
export const addTimeline = (program: Command, { terminal, finish }: Call): void => {
  program
    .command("timeline")
    .description("What does the evaluation of an activity ask for, by when, and where does it stand?")
    .argument("<file...>", "activity documents (JSON), - for standard input; several give the view of a hub")
    .requiredOption("--as-of <date>", "the date to judge, YYYY-MM-DD")
    .addOption(
      new Option("--format <form>", "how to write the answer").choices(timelineFormats).default("text"),
    )
    .option("--carry-forward", "apply the latest earlier edition where none is published for the year")
    .option("--remind <days>", "reminders so many days before what is not done, in --format ics, such as 7,1")
    .addHelpText("after", examples)
    .action(async (files: string[], options: TimelineOptions) =>
      finish(await timeline(files, options, terminal)),
    );
};

const examples = `
Examples:
  maths-hubs timeline activity.json --as-of 2025-01-31
  maths-hubs timeline activity.json --as-of 2025-01-31 --format ics --remind 7,1 > activity.ics
  maths-hubs timeline activity.json --as-of 2025-01-31 --format svg > activity.svg
  maths-hubs timeline activities/*.json --as-of 2025-01-31
${exitStatuses}`;
