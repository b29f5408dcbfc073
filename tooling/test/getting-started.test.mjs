import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { missingFrom } from "../excerpt.mjs";
import { namedBlocks } from "../named-blocks.mjs";
import { packageRegistry } from "../package-registry.mjs";
import { packedPackages } from "../packed-packages.mjs";
import { root } from "../repository.mjs";
import { binOf, runProgram } from "../run-program.mjs";

const blocks = namedBlocks(join(root, "docs/getting-started.md"));
const textOf = (name) => blocks.get(name)?.text ?? `no block [${name}] on the page`;
const folder = join(inject("folderOfRun"), "newcomer");
const tsc = binOf("typescript-7", "bin/tsc");

/** What a reader does with a block of shell: all of it, in the folder that they have made. */
const inShell = (name) => runProgram("sh", ["-ec", textOf(name)], { folder });

const save = (name) => writeFileSync(join(folder, name), textOf(name));

let registry;

beforeAll(async () => {
  registry = await packageRegistry(await packedPackages(inject("folderOfRun")));
  mkdirSync(folder);
  // The one thing that the page does not say: until they are published, our packages are on this machine.
  writeFileSync(join(folder, ".npmrc"), `@maths-hubs:registry=${registry.address}\n`);
  await inShell("install");
}, 300_000);

afterAll(() => registry?.close());

describe("getting started, followed to the letter", () => {
  it("prints the findings that the page shows, from at most 20 lines", async () => {
    save("check-team.mjs");
    expect(textOf("check-team.mjs").trimEnd().split("\n").length).toBeLessThanOrEqual(20);
    expect(await inShell("run")).toBe(textOf("output"));
  });

  it("compiles and runs in strict TypeScript", async () => {
    save("check-team.ts");
    // The project that npm makes says "commonjs", the page writes `import`; nodenext compiles the one to the other.
    const options = ["--module", "nodenext", "--strict", "--types", "", "--lib", "es2022,dom"];
    await runProgram(process.execPath, [tsc, "check-team.ts", ...options], { folder });
    expect(await runProgram(process.execPath, ["check-team.js"], { folder })).toBe(
      textOf("output of check-team.ts"),
    );
  }, 60_000);

  it("runs as CommonJS", async () => {
    save("check-team.cjs");
    expect(await runProgram(process.execPath, ["check-team.cjs"], { folder })).toBe(
      textOf("output of check-team.cjs"),
    );
  });

  it("shows what the start command prints", async () => {
    const printed = await runProgram(process.execPath, ["examples/team-year/run.mjs"], { folder: root });
    expect(missingFrom(textOf("start"), printed)).toBeUndefined();
  });
});
