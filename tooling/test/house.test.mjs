import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { exportedNames } from "../exported-names.mjs";
import { floors, libraries, roomsBelow } from "../floors.mjs";
import { filesBelow, packages, root } from "../repository.mjs";

const ours = (names) => names.filter((name) => name.startsWith("@maths-hubs/")).map((name) => name.slice(12));

describe.each(packages)("the house rules hold for $room", ({ room, folder, manifest }) => {
  it("stands on a floor of the house", () => {
    expect(floors.flat()).toContain(room);
  });

  it("depends only on packages of lower floors, and on the libraries it wraps", () => {
    const names = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    expect(roomsBelow(room)).toEqual(expect.arrayContaining(ours(names)));
    const others = names.filter((name) => !name.startsWith("@maths-hubs/"));
    expect([...(libraries[room] ?? []), ...(room === "cli" ? ["zod"] : [])]).toEqual(
      expect.arrayContaining(others),
    );
  });

  it("can be published: licence, description, no install script, no side effect", () => {
    expect(manifest).toMatchObject({
      license: "MIT",
      type: "module",
      sideEffects: false,
      engines: { node: ">=20.19" },
    });
    expect(manifest.description).toMatch(/\.$|\?$/);
    expect(Object.keys(manifest.scripts)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(pre|post)?install$|^prepare$/)]),
    );
  });

  it("has a README of its own", () => {
    expect(readFileSync(join(folder, "README.md"), "utf8")).toMatch(new RegExp(`^# ${manifest.name}\n`));
  });

  it("has no file that is named for nothing", () => {
    const nameless = filesBelow(folder, (path) =>
      /(?:^|\/)(?:utils?|helpers?|common|shared|misc|core)[./]/.test(path),
    );
    expect(nameless.map((path) => relative(root, path))).toEqual([]);
  });

  it("lists its doors' names one by one", () => {
    const barrels = filesBelow(join(folder, "src"), (path) => /export \*/.test(readFileSync(path, "utf8")));
    expect(barrels.map((path) => relative(root, path))).toEqual([]);
  });
});

describe("the public names of every door are those written down", () => {
  it("has no name that came or went unseen (pnpm generate writes the list anew)", () => {
    const written = JSON.parse(readFileSync(join(root, "tooling", "exported-names.json"), "utf8"));
    expect(exportedNames()).toEqual(written);
  });
});
