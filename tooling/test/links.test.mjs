import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow, root } from "../repository.mjs";

const pages = filesBelow(root, (path) => path.endsWith(".md") && !path.includes("/.git/"));

/** The Markdown links and pictures that lead to a file of the repository, or to a place on a page. */
const linksIn = (path) =>
  [...readFileSync(path, "utf8").matchAll(/\]\(([^)\s#]*)(?:#([^)\s]*))?\)/g)]
    .map(([, target, place]) => ({ target, place }))
    .filter(({ target }) => !/^[a-z]+:/.test(target));

/** What a code host and the site make of a heading, so that a link can lead to it. */
const slugOf = (heading) =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(/\s/gu, "-");

const placesOn = (path) => {
  const text = readFileSync(path, "utf8");
  const ids = [...text.matchAll(/id="([^"]+)"/g)].map(([, id]) => id);
  return new Set([...ids, ...[...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => slugOf(heading))]);
};

const fileOf = (path, target) => (target === "" ? path : join(dirname(path), target));

describe("every link between pages leads somewhere", () => {
  it("finds the pages at all", () => expect(pages.length).toBeGreaterThan(20));

  it.each(pages.map((path) => [relative(root, path), path]))("%s", (_name, path) => {
    const dead = linksIn(path).filter(({ target }) => !existsSync(fileOf(path, target)));
    expect(dead).toEqual([]);
  });
});

describe("every link to a place on a page leads to a heading or an id", () => {
  const placed = pages.flatMap((path) =>
    linksIn(path)
      .filter(({ target, place }) => place !== undefined && (target === "" || target.endsWith(".md")))
      .map(({ target, place }) => ({ page: relative(root, path), file: fileOf(path, target), place }))
      .filter(({ file }) => existsSync(file)),
  );

  it("finds such links at all", () => expect(placed.length).toBeGreaterThan(50));

  it("and all of them are there", () => {
    const lost = placed.filter(({ file, place }) => !placesOn(file).has(place));
    expect(lost.map(({ page, place }) => `${page}: ${place}`)).toEqual([]);
  });
});
