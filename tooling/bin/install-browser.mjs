/**
 * Sees to it that a Chromium is there for the tests of the site: the one on the path, or the one that Debian packages.
 * Where there is none and none can be installed, it says so; on a machine of continuous integration that is a failure.
 */
import { spawnSync } from "node:child_process";
import { browserPath } from "../chromium.mjs";

const isRoot = process.getuid?.() === 0;

const install = (...args) => {
  const [program, ...rest] = isRoot ? ["apt-get", ...args] : ["sudo", "-n", "apt-get", ...args];
  const { status } = spawnSync(program, rest, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return status === 0;
};

const isInstalled = () => browserPath() !== undefined;

if (!isInstalled()) {
  console.log("Installing Chromium for the tests of the site …");
  const done =
    install("update", "-qq") && install("install", "-y", "-qq", "--no-install-recommends", "chromium");
  if (!done || !isInstalled()) {
    console.error(
      "No Chromium is here and none could be installed: the tests of the site in a browser cannot run.",
    );
    if (process.env.CI !== undefined) process.exitCode = 1;
  }
}
