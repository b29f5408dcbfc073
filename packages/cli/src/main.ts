import { createRequire } from "node:module";
import { Command, CommanderError } from "commander";
import { addTeam } from "./calls/team.ts";
import { addGrant } from "./calls/grant.ts";
import { addTimeline } from "./calls/timeline.ts";
import { addLeaders } from "./calls/leaders.ts";
import { addLint } from "./calls/lint.ts";
import { addRules } from "./calls/rules.ts";
import { addExplain } from "./calls/explain.ts";
import { addHub } from "./calls/hub.ts";
import { addProject } from "./calls/project.ts";
import { addSchema } from "./calls/schema.ts";
import { exitStatuses } from "./calls/exit-statuses.ts";
import { exitStatus } from "./exit-status.ts";
import { isFailedWrite, isRefusal } from "./refusal.ts";
import { processTerminal, type Terminal } from "./terminal.ts";

/** The commands, in the order in which the help lists them. */
const commands = [
  addTeam,
  addGrant,
  addTimeline,
  addLeaders,
  addLint,
  addRules,
  addExplain,
  addHub,
  addProject,
  addSchema,
];

/** Runs the command line and answers its exit status: 0 holds, 1 held back, 2 the input or the call is wrong. */
export const main = async (
  args: readonly string[],
  terminal: Terminal = processTerminal(),
): Promise<number> => {
  let status: number = exitStatus.holds;
  const program = commandLine(terminal, (next) => {
    status = next;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    return statusOfError(error, terminal);
  }
};

const statusOfError = (error: unknown, terminal: Terminal): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.holds : exitStatus.wrong;
  if (isFailedWrite(error)) {
    terminal.tell(`standard output: expected to take the answer, received ${error.code ?? error.message}\n`);
    return exitStatus.wrong;
  }
  if (!isRefusal(error)) throw error;
  terminal.tell(error.lines.map((line) => `${line}\n`).join(""));
  return exitStatus.wrong;
};

const commandLine = (terminal: Terminal, finish: (status: number) => void): Command => {
  const program = new Command("maths-hubs")
    .description("Answers from the published facts and rules of England's Maths Hubs programme.")
    .version(versionOf(), "-v, --version")
    .exitOverride()
    .configureOutput({ writeOut: terminal.answer, writeErr: terminal.tell })
    .showSuggestionAfterError()
    .addHelpText("after", examples);
  for (const add of commands) add(program, { terminal, finish });
  return program;
};

const examples = `
Examples:
  maths-hubs team team.json                       the whole year, with gaps and the smallest repair
  maths-hubs grant grant.json --as-of 2024-03-15  what is due, paid, spent and expected
  maths-hubs timeline activity.json --as-of 2025-01-31
                                                  what the evaluation asks for, and what is late
  maths-hubs leaders leaders.json                 how the local leaders of a hub stand
  maths-hubs lint newsletter.md                   does a text keep to the style?
  maths-hubs rules                                every rule with its place in the source
  maths-hubs explain SPEC-AnnexC-LG-cap           a clause, and what holds it
  maths-hubs hub shaw                             which hub that is
  maths-hubs project NCP24-09                     which project that is, in its year
  maths-hubs schema team                          what a team document may say
${exitStatuses}`;

const versionOf = (): string => {
  const manifest: unknown = createRequire(import.meta.url)("../package.json");
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "0";
};
