/** Draws the pictures of the documentation from the examples. With `--check` nothing is written. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeOrCheck } from "../generated-file.mjs";
import { root } from "../repository.mjs";

const built = (path) => import(pathToFileURL(join(root, "packages", path)).href);
const { assessTeamThroughout } = await built("mhlm/dist/index.js");
const { evaluationTimeline } = await built("evaluation/dist/index.js");
const { grantReport } = await built("funding/dist/index.js");
const { ledgerFromCsv } = await built("formats/dist/csv.js");
const { capacityChart, hubGantt, paymentChart, timelineGantt, waterfallChart } =
  await built("formats/dist/svg.js");
const read = (file) => readFileSync(join(root, "examples/data", file), "utf8");
const example = (name) => JSON.parse(read(`${name}.json`));

const [activity, ...others] = [
  "activity-2024-25",
  "activity-2024-25-community",
  "activity-2024-25-local",
].map((name) => evaluationTimeline(example(name), { asOf: "2025-02-20" }));
const ledger = ledgerFromCsv(read("grant-2023-24-ledger.csv")).value;
const grant = { ...example("grant-2023-24"), ledger };
const report = grantReport(grant, { basis: "planned", asOf: "2024-03-15" });

const pictures = {
  "team-2023-24": capacityChart(assessTeamThroughout(example("team-2023-24"))),
  "evaluation-2024-25": timelineGantt(activity),
  "evaluation-hub-2024-25": hubGantt([activity, ...others]),
  "grant-2023-24-payments": paymentChart(grant, report),
  "grant-2023-24-waterfall": waterfallChart(report),
};

writeOrCheck(
  Object.fromEntries(
    Object.entries(pictures).map(([name, svg]) => [`docs/pictures/${name}.svg`, `${svg}\n`]),
  ),
  { check: process.argv.includes("--check"), command: "pnpm generate" },
);
