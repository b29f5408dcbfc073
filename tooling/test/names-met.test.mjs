import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { doorsOf, filesBelow, packages, root } from "../repository.mjs";

const readAll = (paths) => paths.map((path) => readFileSync(path, "utf8")).join("\n");
const guides = readAll(
  ["guides", "concepts"].flatMap((folder) =>
    filesBelow(join(root, "docs", folder), (path) => path.endsWith(".md")),
  ),
);

const met = packages.filter((one) => doorsOf(one).length > 0);

describe("every public function is met in a guide or in the README of its package", () => {
  it.each(met.map((one) => [one.room, one]))("%s", async (_room, one) => {
    const pages = guides + readFileSync(join(one.folder, "README.md"), "utf8");
    const words = new Set(pages.match(/\w+/g));
    const functions = [];
    for (const { built } of doorsOf(one)) {
      const door = await import(built);
      functions.push(...Object.keys(door).filter((name) => typeof door[name] === "function"));
    }
    expect(functions.filter((name) => !words.has(name) && name !== "default")).toEqual([]);
  });
});
