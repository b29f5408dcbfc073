import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../repository.mjs";

/** Every generator of a committed file, in the order in which they read each other's work; each knows `--check`. */
const generators = [
  "json-schema",
  "programme-json",
  "exported-names",
  "rule-catalogue",
  "pictures",
  "coverage",
];

for (const name of generators) {
  const script = join(root, "tooling", "bin", `generate-${name}.mjs`);
  const { status } = spawnSync(process.execPath, [script, ...process.argv.slice(2)], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
