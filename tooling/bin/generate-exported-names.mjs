/** Writes the list of public names, so that a change of one is seen in review. With `--check` nothing is written. */
import { exportedNames } from "../exported-names.mjs";
import { writeOrCheck } from "../generated-file.mjs";

writeOrCheck(
  { "tooling/exported-names.json": JSON.stringify(exportedNames(), null, 2) },
  { check: process.argv.includes("--check"), command: "pnpm generate" },
);
