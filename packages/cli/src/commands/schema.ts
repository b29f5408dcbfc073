import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import type { Terminal } from "../terminal.ts";

/** The documents that have a JSON Schema. */
export const documents = [
  "team",
  "team-report",
  "team-year",
  "expectations",
  "activity",
  "evaluation-timeline",
  "hub-progress",
  "grant",
  "grant-report",
  "grant-statement",
  "grant-difference",
  "outturn",
  "agreements",
  "workshop-days",
  "evidence-pack",
  "award-publication",
  "objectives-tracker",
  "lead-body-application",
  "lead-body-transition",
  "local-leaders",
  "local-leaders-report",
  "participation",
] as const;

/** `maths-hubs schema DOCUMENT`: the JSON Schema of one of the {@link documents}, as published. */
export const schema = (document: string, terminal: Terminal): ExitStatus => {
  const path = createRequire(import.meta.url).resolve(`@maths-hubs/model/json-schema/${document}.json`);
  terminal.answer(readFileSync(path, "utf8"));
  return exitStatus.holds;
};
