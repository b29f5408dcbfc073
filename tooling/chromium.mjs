import { spawnSync } from "node:child_process";

/**
 * Where the browser is that the tests of the site drive: `CHROMIUM`, or the first of the usual names on the path.
 * @returns {string | undefined} the program, or `undefined` where there is none
 */
export const browserPath = () => {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const { stdout } = spawnSync(
    "sh",
    ["-c", "command -v chromium || command -v chromium-browser || command -v google-chrome"],
    {
      encoding: "utf8",
    },
  );
  const path = (stdout ?? "").trim();
  return path === "" ? undefined : path;
};

/** How it is started: without a screen, and without the services that would reach for the network. */
const chromiumFlags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * What playwright-core needs to start it.
 * @returns {{ executablePath: string, args: string[] }} the program and its flags
 */
export const chromiumLaunch = () => {
  const executablePath = browserPath();
  if (executablePath === undefined) throw new Error("No Chromium is on the path, and CHROMIUM names none.");
  return { executablePath, args: chromiumFlags };
};
