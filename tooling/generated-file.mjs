import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { root } from "./repository.mjs";

/** @param {string} path @param {string} text */
const formatted = (path, text) =>
  path.endsWith(".json")
    ? execFileSync(join(root, "node_modules/.bin/oxfmt"), ["--stdin-filepath", path], {
        cwd: root,
        input: text,
        encoding: "utf8",
      })
    : // The formatter pads the columns of tables: a changed cell would change every line of the page.
      text;

/**
 * Writes generated files, or with `--check` compares them and fails where one is stale.
 * @param {Record<string, string>} files path in the repository → text, before formatting
 * @param {{ check: boolean, command: string }} options whether only to compare, and the command that writes
 */
export const writeOrCheck = (files, { check, command }) => {
  const stale = [];
  for (const [path, text] of Object.entries(files)) {
    const target = join(root, path);
    const wanted = formatted(path, text);
    const is = existsSync(target) ? readFileSync(target, "utf8") : undefined;
    if (is === wanted) continue;
    stale.push(relative(root, target));
    if (check) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, wanted);
  }
  if (stale.length === 0) return;
  if (!check) return console.log(`Written: ${stale.join(", ")}`);
  console.error(`Stale: ${stale.join(", ")}. Run: ${command}`);
  process.exitCode = 1;
};
