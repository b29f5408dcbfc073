import { Option, type Command } from "commander";
import { rules, rulesFormats, type RulesOptions } from "../commands/rules.ts";
import type { Call } from "./call.ts";

/** How `maths-hubs rules` is called: its arguments, options and examples. */
export const addRules = (program: Command, { terminal, finish }: Call): void => {
  program
    .command("rules")
    .description("Every rule with its force, statement and place in the source, or one rule.")
    .argument("[id]", "the id of a rule, such as mhlm/leadership-capacity")
    .addOption(new Option("--format <form>", "how to write the rules").choices(rulesFormats).default("text"))
    .addHelpText("after", examples)
    .action((id: string | undefined, options: RulesOptions) => finish(rules(id, options, terminal)));
};

const examples = `
Examples:
  maths-hubs rules
  maths-hubs rules mhlm/leadership-capacity
  maths-hubs rules --format markdown > rules.md`;
