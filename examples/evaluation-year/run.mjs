// The evaluation of one Work Group on three dates of its year, then of three activities of a hub.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const command = fileURLToPath(new URL("../../packages/cli/bin/maths-hubs.js", import.meta.url));
const data = (name) => fileURLToPath(new URL(`../data/${name}`, import.meta.url));

/** Runs the command as a user would; any status that was not expected ends the example. */
const timeline = (names, asOf, expectedStatus) => {
  const args = ["timeline", ...names.map(data), "--as-of", asOf];
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: "utf8" });
  if (status !== expectedStatus) {
    process.stderr.write(stderr);
    throw new Error(`maths-hubs ${args.join(" ")} ended with status ${status}, not ${expectedStatus}`);
  }
  const files = names.map((name) => `examples/data/${name}`).join(" ");
  process.stdout.write(`$ maths-hubs timeline ${files} --as-of ${asOf}\n\n${stdout}\n\n`);
};

const workGroup = "activity-2024-25.json";

for (const asOf of ["2024-10-20", "2025-02-20", "2025-07-12"]) timeline([workGroup], asOf, 0);
timeline([workGroup, "activity-2024-25-community.json", "activity-2024-25-local.json"], "2025-02-20", 0);
