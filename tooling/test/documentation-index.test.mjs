import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../repository.mjs";

const docs = join(root, "docs");
const read = (path) => readFileSync(join(docs, path), "utf8");
const pagesIn = (folder) =>
  readdirSync(join(docs, folder)).filter((name) => name.endsWith(".md") && name !== "README.md");

describe("the index of the documentation", () => {
  const index = read("README.md");

  it.each(
    ["concepts", "guides", "hub-staff"].flatMap((folder) =>
      pagesIn(folder).map((page) => `${folder}/${page}`),
    ),
  )("leads to %s", (page) => {
    expect(index).toContain(`](${page})`);
  });
});

describe("the table of decisions", () => {
  const table = read("decisions/README.md");

  it.each(pagesIn("decisions"))("has %s under its number and title", (page) => {
    const [, number, title] = /^# (\d+)\. (.+)\n/.exec(read(`decisions/${page}`)) ?? [];
    expect(page).toMatch(new RegExp(`^0*${number}-`));
    const row = table.split("\n").find((line) => line.includes(`](${page})`)) ?? "";
    const [, shown, link] = row.split("|").map((cell) => cell.trim());
    expect([shown, link]).toEqual([number, `[${title}](${page})`]);
  });
});
