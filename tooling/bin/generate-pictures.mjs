/** Draws the pictures of the documentation from the examples. With `--check` nothing is written. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeOrCheck } from "../generated-file.mjs";
import { root } from "../repository.mjs";

const built = (path) => import(pathToFileURL(join(root, "packages", path)).href);
const { assessTeamThroughout } = await built("mhlm/dist/index.js");
const { capacityChart, paymentChart, waterfallChart } = await built("formats/dist/svg.js");
const { ledgerFromCsv } = await built("formats/dist/csv.js");
const { grantReport } = await built("funding/dist/index.js");
const example = (name) => readFileSync(join(root, "examples/data", name), "utf8");
const team = JSON.parse(example("team-2023-24.json"));
const ledger = ledgerFromCsv(example("grant-2023-24-ledger.csv")).value;
const grant = { ...JSON.parse(example("grant-2023-24.json")), ledger };
const report = grantReport(grant, { basis: "planned", asOf: "2024-03-15" });

writeOrCheck(
  {
    "docs/pictures/team-2023-24.svg": `${capacityChart(assessTeamThroughout(team))}\n`,
    "docs/pictures/grant-2023-24-payments.svg": `${paymentChart(grant, report)}\n`,
    "docs/pictures/grant-2023-24-waterfall.svg": `${waterfallChart(report)}\n`,
  },
  { check: process.argv.includes("--check"), command: "pnpm generate" },
);
