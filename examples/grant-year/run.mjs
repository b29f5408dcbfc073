// What is due, what is left, and why did it change? Then the proof that the answer can be worked out again.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const command = fileURLToPath(new URL("../../packages/cli/bin/maths-hubs.js", import.meta.url));
const data = (name) => fileURLToPath(new URL(`../data/${name}`, import.meta.url));

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

const grant = data("grant-2023-24.json");
const onMarch = ["--as-of", "2024-03-15", "--ledger", data("grant-2023-24-ledger.csv")];

process.stdout.write(
  "$ maths-hubs grant grant-2023-24.json --as-of 2024-03-15 --ledger grant-2023-24-ledger.csv\n\n",
);
process.stdout.write(mathsHubs(["grant", grant, ...onMarch], 1));

process.stdout.write("\n\n$ maths-hubs grant grant-2023-24.json --compare grant-2023-24-revised.json\n\n");
process.stdout.write(mathsHubs(["grant", grant, "--compare", data("grant-2023-24-revised.json")], 0));

process.stdout.write(
  "\n\n$ maths-hubs grant … --evidence > evidence.json; maths-hubs grant … --prove evidence.json\n\n",
);
const evidence = mathsHubs(["grant", grant, ...onMarch, "--evidence"], 1);
process.stdout.write(mathsHubs(["grant", grant, ...onMarch, "--prove", "-"], 0, evidence));
