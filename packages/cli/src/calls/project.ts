import { Option, type Command } from "commander";
import { lookUpFormats, type LookUpOptions } from "../commands/hub.ts";
import { project } from "../commands/project.ts";
import type { Call } from "./call.ts";

/** How `maths-hubs project` is called: its arguments, options and examples. */
export const addProject = (program: Command, { terminal, finish }: Call): void => {
  program
    .command("project")
    .description("The project that a code stands for in its year.")
    .argument("<code...>", "a project code such as NCP24-07a, in any usual spelling")
    .addOption(
      new Option("--format <form>", "how to write the answer").choices(lookUpFormats).default("text"),
    )
    .addHelpText("after", examples)
    .action((words: readonly string[], options: LookUpOptions) => finish(project(words, options, terminal)));
};

const examples = `
Examples:
  maths-hubs project NCP24-07a
  maths-hubs project ncp 20-09
  maths-hubs project NCP24-04 --format markdown`;
