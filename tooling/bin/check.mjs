/**
 * `pnpm test`: everything that must hold before a change lands, in an order in which the cheap complaints come first.
 * All steps run, so that one run tells everything; the last line counts tests and steps: `N passed, N failed`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { browserPath } from "../chromium.mjs";
import { packages, root } from "../repository.mjs";

const bin = (name) => join(root, "node_modules", ".bin", name);
const turbo = (...args) => [
  bin("turbo"),
  "run",
  ...args,
  "--filter=./packages/*",
  "--output-logs=errors-only",
];

const inDocs = (name) => join(root, "docs/node_modules/.bin", name);

/** Folders whose tests drive a browser. */
const driven = ["docs/browser", "examples/browser-page"].map((folder) => join(root, folder));

const browser = browserPath();

/** Without a browser these tests cannot run: that is said, and on a machine of continuous integration it is a failure. */
const inBrowser =
  browser === undefined && process.env.CI === undefined
    ? []
    : driven.map((folder) => ({
        name: `in a browser: ${relative(root, folder)}`,
        command: [inDocs("vitest"), "run", "--root", folder],
        results: [folder],
        env: { CHROMIUM: browser ?? "" },
      }));

/** Each step is one program; those that run tests leave their counts in a results file. */
const steps = [
  { name: "format", command: [bin("oxfmt"), "--check", "."] },
  { name: "lint", command: [bin("oxlint"), "-c", "oxlint.config.mjs", "--type-aware", "--deny-warnings"] },
  { name: "build", command: turbo("build") },
  // One program for all packages that know no Node: a package at a time, the floors below are checked again for each.
  ...["packages", "packages/cli"].map((folder) => ({
    name: `types of ${folder}`,
    command: [process.execPath, "node_modules/typescript-7/bin/tsc", "-p", folder],
  })),
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
    command: [process.execPath, "tooling/bin/api-reference.mjs"],
  },
  { name: "types of docs", command: [inDocs("vue-tsc"), "-p", "docs"] },
  {
    name: "parts of the site",
    command: [inDocs("vitest"), "run", "--root", "docs"],
    results: [join(root, "docs")],
  },
  // Served from a folder of its host, as pages of a project usually are.
  {
    name: "site",
    command: [inDocs("vitepress"), "build", "docs"],
    env: { DOCS_BASE: "/maths-hubs/" },
  },
  ...inBrowser,
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
    env: { ...process.env, ...step.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${status === 0 ? "ok" : "FAILED"} ${step.name} (${seconds} s)`);
  return countsOf(step, status === 0);
};

const counts = steps.map(runStep);
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
process.exitCode = sum("failed") === 0 ? 0 : 1;
if (inBrowser.length === 0)
  console.log("\nNot run: the tests in a browser, since there is no Chromium here.");
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
