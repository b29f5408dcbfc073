import { Option, type Command } from "commander";
import { hub, lookUpFormats, type LookUpOptions } from "../commands/hub.ts";
import type { Call } from "./call.ts";

/** How `maths-hubs hub` is called: its arguments, options and examples. */
export const addHub = (program: Command, { terminal, finish }: Call): void => {
  program
    .command("hub")
    .description("The hub that a code or name stands for, and what is known of it.")
    .argument("<name-or-code...>", "a code such as WM2, a printed name, or another name seen in public")
    .addOption(
      new Option("--format <form>", "how to write the answer").choices(lookUpFormats).default("text"),
    )
    .addHelpText("after", examples)
    .action((words: readonly string[], options: LookUpOptions) => finish(hub(words, options, terminal)));
};

const examples = `
Examples:
  maths-hubs hub WM2
  maths-hubs hub the Boolean Maths Hub
  maths-hubs hub "Cheshire & Wirral" --format json`;
