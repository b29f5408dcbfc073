import { Option, type Command } from "commander";
import { explain, explainFormats, type ExplainOptions } from "../commands/explain.ts";
import type { Call } from "./call.ts";

/** How `maths-hubs explain` is called: its arguments, options and examples. */
export const addExplain = (program: Command, { terminal, finish }: Call): void => {
  program
    .command("explain")
    .description(
      "A clause, a rule or an entry: its words, its place in the source, its edition and what holds it.",
    )
    .argument("<id>", "an id, such as SPEC-AnnexC-LG-cap, mhlm/leadership-capacity or leadership/1")
    .addOption(new Option("--format <form>", "how to write it").choices(explainFormats).default("text"))
    .addHelpText("after", examples)
    .action((id: string, options: ExplainOptions) => finish(explain(id, options, terminal)));
};

const examples = `
Examples:
  maths-hubs explain SPEC-AnnexC-LG-cap         a clause, and the rules and entries that hold it
  maths-hubs explain mhlm/leadership-capacity   a rule, and the clauses it stands on`;
