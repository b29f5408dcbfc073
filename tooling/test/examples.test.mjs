import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../repository.mjs";

const folderOf = (name) => join(root, "examples", name);

/** Every example, with the program that a user runs. */
const examples = readdirSync(folderOf(""), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "data")
  .map(({ name }) => ({
    name,
    program: existsSync(join(folderOf(name), "run.cjs")) ? "run.cjs" : "run.mjs",
    read: (file) => readFileSync(join(folderOf(name), file), "utf8"),
  }));

/** The parts of a page that are fenced as one language; a line of dots alone stands for what is left out. */
const fenced = (page, language) =>
  [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, of]) => of === language)
    .flatMap(([, , block]) => block.split(/^…\n/m))
    .filter((part) => part !== "");

const index = readFileSync(join(folderOf(""), "README.md"), "utf8");

describe.each(examples)("the example $name", ({ name, program, read }) => {
  it("prints what it is known to print, run once as a user runs it", { timeout: 120_000 }, () => {
    const { DATABASE_URL: _server, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, [`examples/${name}/${program}`], {
      cwd: root,
      encoding: "utf8",
      env,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toBe(read("expected-output.txt"));
  });

  it("is a private package that can be started by its name", () => {
    const manifest = JSON.parse(read("package.json"));
    expect(manifest).toMatchObject({
      name: `@maths-hubs/example-${name}`,
      private: true,
      scripts: { start: `node ${program}` },
    });
  });

  it("has a page that says how to run it, and shows a part of what it prints", () => {
    const page = read("README.md");
    expect(page).toContain(`node examples/${name}/${program}\n`);
    const shown = fenced(page, "text");
    expect(shown).not.toEqual([]);
    for (const part of shown) expect(read("expected-output.txt")).toContain(part);
  });

  it("stands in the index", () => expect(index).toContain(`](${name}/README.md)`));
});
