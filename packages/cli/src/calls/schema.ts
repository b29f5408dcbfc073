import { Argument, type Command } from "commander";
import { documents, schema } from "../commands/schema.ts";
import type { Call } from "./call.ts";

/** How `maths-hubs schema` is called: its arguments, options and examples. */
export const addSchema = (program: Command, { terminal, finish }: Call): void => {
  program
    .command("schema")
    .description("The JSON Schema of a document.")
    .addArgument(new Argument("<document>", "the kind of document").choices(documents))
    .addHelpText("after", examples)
    .action((document: string) => finish(schema(document, terminal)));
};

const examples = `
Examples:
  maths-hubs schema team > team.schema.json
  maths-hubs schema team-year`;
