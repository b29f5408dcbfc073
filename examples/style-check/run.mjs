// Does a newsletter keep to the style of the programme? Then the same for the newsletter with the safe fixes made.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const command = fileURLToPath(new URL("../../packages/cli/bin/maths-hubs.js", import.meta.url));

/** Runs the command as a user would; any status that was not expected ends the example. */
const mathsHubs = (args, expectedStatus) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: fileURLToPath(new URL(".", import.meta.url)),
    encoding: "utf8",
  });
  if (status === expectedStatus) return stdout;
  process.stderr.write(stderr);
  throw new Error(`maths-hubs ${args.join(" ")} ended with status ${status}, not ${expectedStatus}`);
};

process.stdout.write("$ maths-hubs lint newsletter.md\n\n");
process.stdout.write(mathsHubs(["lint", "newsletter.md"], 1));
process.stdout.write("\n$ maths-hubs lint newsletter.md --fix\n\n");
// What only the writer can mend is left, so the status stays 1.
process.stdout.write(mathsHubs(["lint", "newsletter.md", "--fix"], 1));
