import { readFileSync } from "node:fs";

const fence = /^```(\w+) \[([^\]\n]+)\]\n([\s\S]*?)^```$/gm;

/**
 * The fenced blocks of a page that carry a name, as in `js [check-team.mjs]`: what a reader copies, and what they then see.
 * @param {string} path - the page
 * @returns {Map<string, { language: string, text: string }>} the blocks by name
 */
export const namedBlocks = (path) =>
  new Map(
    [...readFileSync(path, "utf8").matchAll(fence)].map(([, language, name, text]) => [
      name,
      { language, text },
    ]),
  );
