import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { consoleSessions } from "../console-sessions.mjs";
import { missingFrom } from "../excerpt.mjs";
import { root } from "../repository.mjs";

const folder = join(inject("folderOfRun"), "terminal");
const programs = join(folder, "bin");
const data = join(folder, "data");
const command = join(root, "packages/cli/bin/maths-hubs.js");

/** What a reader sees in a terminal, both streams in one, in a copy of the data that the calls may write into. */
const inTerminal = (line) => {
  const env = { ...process.env, PATH: `${programs}:${process.env.PATH}` };
  return spawnSync("sh", ["-c", `{ ${line}\n} 2>&1`], { cwd: data, encoding: "utf8", env }).stdout;
};

beforeAll(() => {
  mkdirSync(programs, { recursive: true });
  cpSync(join(root, "examples/data"), data, { recursive: true });
  writeFileSync(join(programs, "maths-hubs"), `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`);
  chmodSync(join(programs, "maths-hubs"), 0o755);
});

describe("an excerpt of what was printed", () => {
  it.each([
    ["holds with the pieces in their order", "a\n…\nc\n", undefined],
    ["holds open at both ends", "…\nb\n…", undefined],
    ["names the first piece that is not there", "a\n…\nd\n…\nc", "d"],
    ["does not hold in another order", "…\nc\n…\na\n…", "a"],
    ["begins where the output does", "b\n…", "b"],
    ["ends where the output does", "…\nb", "b"],
    ["is the whole without an elision", "a\nb", "a\nb"],
  ])("%s", (_case, shown, missing) => {
    expect(missingFrom(shown, "a\nb\nc\n")).toBe(missing);
  });
});

describe("the guide to the command line shows what is printed", () => {
  const sessions = consoleSessions(join(root, "docs/guides/command-line.md"));

  it.each(["team", "grant", "timeline", "leaders", "lint", "rules", "explain", "hub", "project"])(
    "calls %s",
    (name) => {
      expect(sessions.some((session) => session.command.includes(`maths-hubs ${name} `))).toBe(true);
    },
  );

  it.each(sessions)("$command", ({ command: line, shown }) => {
    expect(missingFrom(shown, inTerminal(line))).toBeUndefined();
  });
});
