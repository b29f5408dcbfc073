import { spawnSync } from "node:child_process";

/**
 * Where the browser is that the tests of the site drive: `CHROMIUM`, or the first of the usual names on the path.
 * @returns {string | undefined} the program, or `undefined` where there is none
 */
export const browserPath = () => {
  if (process.env.CHROMIUM !== undefined) return process.env.CHROMIUM;
  const { stdout } = spawnSync("sh", ["-c", "command -v chromium || command -v chromium-browser || command -v google-chrome"], {
    encoding: "utf8",
  });
  const path = (stdout ?? "").trim();
  return path === "" ? undefined : path;
};
