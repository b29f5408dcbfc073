/**
 * `pnpm test`: everything that must hold before a change lands, in an order in which the cheap complaints come first.
 * All steps run, so that one run tells everything; the last line counts tests and steps: `N passed, N failed`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packages, root } from "../repository.mjs";

const bin = (name) => join(root, "node_modules", ".bin", name);
const turbo = (...args) => [
  bin("turbo"),
  "run",
  ...args,
  "--filter=./packages/*",
  "--output-logs=errors-only",
];

/** Each step is one program; those that run tests leave their counts in a results file. */
const steps = [
  { name: "format", command: [bin("oxfmt"), "--check", "."] },
  { name: "lint", command: [bin("oxlint"), "-c", "oxlint.config.mjs", "--type-aware", "--deny-warnings"] },
  { name: "build", command: turbo("build") },
  { name: "types", command: turbo("typecheck") },
  { name: "tests", command: [...turbo("test"), "--continue"], results: packages.map(({ folder }) => folder) },
  { name: "generated files", command: [process.execPath, "tooling/bin/generate.mjs", "--check"] },
  { name: "unused code", command: [bin("knip"), "--no-progress"] },
  {
    name: "documentation, examples, packages as published",
    command: [join(root, "tooling/node_modules/.bin/vitest"), "run", "--root", "tooling"],
    results: [join(root, "tooling")],
  },
  {
    name: "API reference",
    command: [join(root, "tooling/node_modules/.bin/typedoc"), "--options", "typedoc.json", "--emit", "none"],
  },
];

const resultsFile = (folder) => join(folder, ".vitest", "results.json");

/** The counts of a step that ran tests; a step without tests counts as one. */
const countsOf = ({ results }, ok) => {
  if (results === undefined) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const files = results.map(resultsFile).filter((file) => existsSync(file));
  const reports = files.map((file) => JSON.parse(readFileSync(file, "utf8")));
  const passed = reports.reduce((sum, report) => sum + report.numPassedTests, 0);
  const failed = reports.reduce((sum, report) => sum + report.numFailedTests, 0);
  // A run that ends badly without a failed test, or without its results, has failed all the same.
  const silent = (!ok && failed === 0) || files.length < results.length;
  return { passed, failed: failed + (silent ? 1 : 0) };
};

const runStep = (step) => {
  const [program, ...args] = step.command;
  const began = performance.now();
  console.log(`\n── ${step.name}`);
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${status === 0 ? "ok" : "FAILED"} ${step.name} (${seconds} s)`);
  return countsOf(step, status === 0);
};

const counts = steps.map(runStep);
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
process.exitCode = sum("failed") === 0 ? 0 : 1;
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
