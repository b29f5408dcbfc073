import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { doorsOf, packages } from "../repository.mjs";

const workspace = mkdtempSync(join(tmpdir(), "maths-hubs-published-"));
const tarballs = join(workspace, "tarballs");
const consumer = join(workspace, "consumer");
const require = createRequire(import.meta.url);
const published = packages.filter((one) => doorsOf(one).length > 0);

/** Runs a program and gives what it prints; its complaint is the test's message. */
const run = (program, args, folder = consumer) => {
  try {
    return execFileSync(program, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    throw new Error(`${program} ${args.join(" ")}\n${error.stdout}\n${error.stderr}`, { cause: error });
  }
};

const binOf = (name, path) => join(dirname(require.resolve(`${name}/package.json`)), path);

const tarballOf = ({ manifest }) =>
  join(tarballs, `${manifest.name.slice(1).replace("/", "-")}-${manifest.version}.tgz`);

/** The pnpm that runs this test, or the one on the path. */
const execPath = process.env.npm_execpath ?? "";
const runPnpm = (args, folder) =>
  execPath.includes("pnpm") ? run(process.execPath, [execPath, ...args], folder) : run("pnpm", args, folder);

beforeAll(() => {
  mkdirSync(tarballs);
  mkdirSync(consumer);
  for (const { folder } of packages) runPnpm(["pack", "--pack-destination", tarballs], folder);
  writeFileSync(
    join(consumer, "package.json"),
    JSON.stringify({ name: "consumer", private: true, type: "module" }),
  );
  const install = ["install", "--no-audit", "--no-fund", "--loglevel=error", "zod"];
  run("npm", [...install, ...packages.map(tarballOf)]);
}, 300_000);

afterAll(() => rmSync(workspace, { recursive: true, force: true }));

describe.each(packages)("$room as it would be published", (one) => {
  it("packs what it needs and nothing else", () => {
    const files = run("tar", ["-tzf", tarballOf(one)], tarballs)
      .trim()
      .split("\n");
    expect(files).toContain("package/package.json");
    expect(files).toContain("package/README.md");
    expect(files).toContain("package/LICENSE");
    expect(
      files.filter((file) => /\.(test|laws|fixture|test-support)\.|\/src\/|tsconfig|\.turbo/.test(file)),
    ).toEqual([]);
  });

  it("passes publint without a warning", async () => {
    const { messages } = await publint({ strict: true, pack: { tarball: await tarballBytes(one) } });
    expect(messages).toEqual([]);
  });

  if (doorsOf(one).length > 0) {
    it("passes arethetypeswrong without a warning", () => {
      const attw = binOf("@arethetypeswrong/cli", "dist/index.js");
      const excluded = Object.keys(one.manifest.exports).filter((door) => door.includes("*"));
      const args = [attw, tarballOf(one), ...excluded.flatMap((door) => ["--exclude-entrypoints", door])];
      expect(run(process.execPath, args)).toContain("No problems found");
    }, 60_000);
  }
});

const tarballBytes = async (one) => {
  const bytes = await readFile(tarballOf(one));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
};

describe("a fresh project that installs the packages", () => {
  it("has one copy of each", () => {
    expect(readdirSync(join(consumer, "node_modules", "@maths-hubs")).toSorted()).toEqual(
      packages.map(({ room }) => room).toSorted(),
    );
    for (const { room } of packages) {
      expect(readdirSync(join(consumer, "node_modules", "@maths-hubs", room))).not.toContain("node_modules");
    }
  });

  const doors = published.flatMap(doorsOf).map(({ specifier }) => specifier);

  it("imports every door as an ES module", () => {
    const script = `
      const full = [];
      for (const door of ${JSON.stringify(doors)}) if (Object.keys(await import(door)).length > 0) full.push(door);
      console.log(JSON.stringify(full));`;
    expect(JSON.parse(run(process.execPath, ["--input-type=module", "-e", script]))).toEqual(doors);
  });

  it("requires every door as CommonJS", () => {
    const script = `
      const full = ${JSON.stringify(doors)}.filter((door) => Object.keys(require(door)).length > 0);
      console.log(JSON.stringify(full));`;
    expect(JSON.parse(run(process.execPath, ["--input-type=commonjs", "-e", script]))).toEqual(doors);
  });

  it("compiles a strict TypeScript consumer against the published types, libraries checked too", () => {
    writeFileSync(join(consumer, "consumer.ts"), typescriptConsumer);
    writeFileSync(join(consumer, "consumer.cts"), typescriptConsumer);
    const options = { module: "nodenext", target: "es2022", strict: true, exactOptionalPropertyTypes: true };
    const compilerOptions = { ...options, skipLibCheck: false, outDir: "out", types: [] };
    writeFileSync(
      join(consumer, "tsconfig.json"),
      JSON.stringify({ compilerOptions, files: ["consumer.ts", "consumer.cts"] }),
    );
    run(process.execPath, [binOf("typescript-7", "bin/tsc")]);
    expect(run(process.execPath, ["out/consumer.js"])).toBe("false 1.5\n");
    expect(run(process.execPath, ["out/consumer.cjs"])).toBe("false 1.5\n");
  }, 60_000);

  it("runs the command by its name", () => {
    expect(run("npx", ["--no-install", "maths-hubs", "schema", "team"])).toContain('"title": "Team"');
  });
});

const typescriptConsumer = `
import { assessTeam } from "@maths-hubs/mhlm";
import type { Team } from "@maths-hubs/model";
import { parseTeam } from "@maths-hubs/model/schemas";
import { aTeam } from "@maths-hubs/model/testing";

const full = aTeam();
const team: Team = parseTeam(JSON.parse(JSON.stringify({ ...full, appointments: full.appointments.slice(2) })));
const report = assessTeam(team, { on: "2023-11-15" });
const finding = report.findings.find((one) => one.rule === "mhlm/leadership-capacity");
const short: number =
  finding?.outcome === "not-met" && finding.unit === "days-per-week" ? finding.shortfall : 0;
declare const console: { log(...values: readonly unknown[]): void };
console.log(report.compliant, short - 3);
`;
