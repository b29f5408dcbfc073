/** Draws the pictures of the documentation from the examples. With `--check` nothing is written. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeOrCheck } from "../generated-file.mjs";
import { root } from "../repository.mjs";

const built = (path) => import(pathToFileURL(join(root, "packages", path)).href);
const { assessTeamThroughout } = await built("mhlm/dist/index.js");
const { evaluationTimeline } = await built("evaluation/dist/index.js");
const { capacityChart, hubGantt, timelineGantt } = await built("formats/dist/svg.js");
const example = (name) => JSON.parse(readFileSync(join(root, "examples/data", `${name}.json`), "utf8"));

const [activity, ...others] = [
  "activity-2024-25",
  "activity-2024-25-community",
  "activity-2024-25-local",
].map((name) => evaluationTimeline(example(name), { asOf: "2025-02-20" }));

writeOrCheck(
  {
    "docs/pictures/team-2023-24.svg": `${capacityChart(assessTeamThroughout(example("team-2023-24")))}\n`,
    "docs/pictures/evaluation-2024-25.svg": `${timelineGantt(activity)}\n`,
    "docs/pictures/evaluation-hub-2024-25.svg": `${hubGantt([activity, ...others])}\n`,
  },
  { check: process.argv.includes("--check"), command: "pnpm generate" },
);
