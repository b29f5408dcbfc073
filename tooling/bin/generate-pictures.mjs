/** Draws the pictures of the documentation from the examples. With `--check` nothing is written. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeOrCheck } from "../generated-file.mjs";
import { root } from "../repository.mjs";

const built = (path) => import(pathToFileURL(join(root, "packages", path)).href);
const { assessTeamThroughout } = await built("mhlm/dist/index.js");
const { capacityChart } = await built("formats/dist/svg.js");
const team = JSON.parse(readFileSync(join(root, "examples/data/team-2023-24.json"), "utf8"));

writeOrCheck(
  { "docs/pictures/team-2023-24.svg": `${capacityChart(assessTeamThroughout(team))}\n` },
  { check: process.argv.includes("--check"), command: "pnpm generate" },
);
