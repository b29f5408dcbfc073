import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { publint } from "publint";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { packedPackages, tarballOf as tarballIn } from "../packed-packages.mjs";
import { doorsOf, packages } from "../repository.mjs";
import { binOf, runProgram } from "../run-program.mjs";

const consumer = join(inject("folderOfRun"), "consumer");
const published = packages.filter((one) => doorsOf(one).length > 0);

const run = (program, args, folder = consumer) => runProgram(program, args, { folder });

let tarballs = "";
const tarballOf = (one) => tarballIn(tarballs, one);

beforeAll(async () => {
  tarballs = await packedPackages(inject("folderOfRun"));
  mkdirSync(consumer);
  writeFileSync(
    join(consumer, "package.json"),
    JSON.stringify({ name: "consumer", private: true, type: "module" }),
  );
  const install = ["install", "--no-audit", "--no-fund", "--loglevel=error", "zod"];
  await run("npm", [...install, ...packages.map(tarballOf)]);
}, 300_000);

describe.each(packages)("$room as it would be published", (one) => {
  it("packs what it needs and nothing else", async () => {
    const listed = await run("tar", ["-tzf", tarballOf(one)], tarballs);
    const files = listed.trim().split("\n");
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
    it("passes arethetypeswrong without a warning", async () => {
      const attw = binOf("@arethetypeswrong/cli", "dist/index.js");
      const excluded = Object.keys(one.manifest.exports).filter((door) => door.includes("*"));
      const args = [attw, tarballOf(one), ...excluded.flatMap((door) => ["--exclude-entrypoints", door])];
      expect(await run(process.execPath, args)).toContain("No problems found");
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

  it("imports every door as an ES module", async () => {
    const script = `
      const full = [];
      for (const door of ${JSON.stringify(doors)}) if (Object.keys(await import(door)).length > 0) full.push(door);
      console.log(JSON.stringify(full));`;
    expect(JSON.parse(await run(process.execPath, ["--input-type=module", "-e", script]))).toEqual(doors);
  });

  it("requires every door as CommonJS", async () => {
    const script = `
      const full = ${JSON.stringify(doors)}.filter((door) => Object.keys(require(door)).length > 0);
      console.log(JSON.stringify(full));`;
    expect(JSON.parse(await run(process.execPath, ["--input-type=commonjs", "-e", script]))).toEqual(doors);
  });

  it("compiles a strict TypeScript consumer against the published types, libraries checked too", async () => {
    writeFileSync(join(consumer, "consumer.ts"), typescriptConsumer);
    writeFileSync(join(consumer, "consumer.cts"), typescriptConsumer);
    const options = { module: "nodenext", target: "es2022", strict: true, exactOptionalPropertyTypes: true };
    const compilerOptions = { ...options, skipLibCheck: false, outDir: "out", types: [] };
    writeFileSync(
      join(consumer, "tsconfig.json"),
      JSON.stringify({ compilerOptions, files: ["consumer.ts", "consumer.cts"] }),
    );
    await run(process.execPath, [binOf("typescript-7", "bin/tsc")]);
    expect(await run(process.execPath, ["out/consumer.js"])).toBe("false 1.5\n");
    expect(await run(process.execPath, ["out/consumer.cjs"])).toBe("false 1.5\n");
  }, 60_000);

  it("runs the command by its name", async () => {
    expect(await run("npx", ["--no-install", "maths-hubs", "schema", "team"])).toContain('"title": "Team"');
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
