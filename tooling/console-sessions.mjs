import { readFileSync } from "node:fs";

const fence = /^```console\n([\s\S]*?)^```$/gm;

/**
 * The calls that a page shows in its blocks of `console`: a line that begins with `$`, and what it prints up to the next.
 * @param {string} path - the page
 * @returns {readonly { command: string, shown: string }[]} the calls in the order of the page
 */
export const consoleSessions = (path) =>
  [...readFileSync(path, "utf8").matchAll(fence)].flatMap(([, session]) =>
    session
      .split(/^\$ /m)
      .slice(1)
      .map((call) => {
        const [command, ...shown] = call.split("\n");
        return { command, shown: shown.join("\n").trimEnd() };
      }),
  );
