import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow, root } from "../repository.mjs";

const pages = filesBelow(root, (path) => path.endsWith(".md") && !path.includes("/.git/"));

/** The targets of Markdown links and pictures that lead to a file of the repository. */
const linksIn = (path) =>
  [...readFileSync(path, "utf8").matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
    .map((match) => match[1])
    .filter((target) => !/^[a-z]+:/.test(target));

describe("every link between pages leads somewhere", () => {
  it("finds the pages at all", () => expect(pages.length).toBeGreaterThan(20));

  it.each(pages.map((path) => [relative(root, path), path]))("%s", (_name, path) => {
    const dead = linksIn(path).filter((target) => !existsSync(join(dirname(path), target)));
    expect(dead).toEqual([]);
  });
});
