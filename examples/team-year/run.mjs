// The main job: is a team at full capacity all year, and why not? Then the same for the team with the smallest repair.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const command = fileURLToPath(new URL("../../packages/cli/bin/maths-hubs.js", import.meta.url));
const document = fileURLToPath(new URL("../data/team-2023-24.json", import.meta.url));

/** Runs the command as a user would; any status that was not expected ends the example. */
const mathsHubs = (args, expectedStatus, input) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    encoding: "utf8",
    input,
  });
  if (status === expectedStatus) return stdout;
  process.stderr.write(stderr);
  throw new Error(`maths-hubs ${args.join(" ")} ended with status ${status}, not ${expectedStatus}`);
};

process.stdout.write("$ maths-hubs team examples/data/team-2023-24.json\n\n");
process.stdout.write(mathsHubs(["team", document], 1));

process.stdout.write(
  "\n\n$ maths-hubs team examples/data/team-2023-24.json --repaired | maths-hubs team -\n\n",
);
process.stdout.write(mathsHubs(["team", "-"], 0, mathsHubs(["team", document, "--repaired"], 0)));
