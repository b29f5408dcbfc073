/**
 * The documentation site: `dev` serves it while it is written, `build` makes it. Both need the built packages, and the API
 * reference, which `build` makes anew and `dev` makes where it is missing.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "../repository.mjs";

const [command] = process.argv.slice(2);

const run = (program, args, cwd) => {
  const { status } = spawnSync(program, args, { cwd, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
};

const inSite = (name) => join(root, "docs/node_modules/.bin", name);

if (command === "build" || !existsSync(join(root, "docs/api"))) {
  run(process.execPath, ["tooling/bin/api-reference.mjs"], root);
}
run(inSite("vitepress"), [command], join(root, "docs"));
