import os from "node:os";
import { hubLookUp } from "./hub-look-up.mjs";
import { calendarFile } from "./calendar-file.mjs";
import { allocation } from "./allocate.mjs";
import { grantStatement } from "./grant-statement.mjs";
import { importTime } from "./import-time.mjs";
import { ledger } from "./ledger.mjs";
import { manyHubs } from "./many-hubs.mjs";
import { oneDate } from "./one-date.mjs";
import { participation } from "./participation.mjs";
import { reading } from "./reading.mjs";
import { sizes } from "./sizes.mjs";
import { isMet, tableOf } from "./table.mjs";
import { tenWorkingDays } from "./ten-working-days.mjs";
import { textChecker } from "./text-checker.mjs";
import { timelines } from "./timelines.mjs";
import { yearOfChanges } from "./year-of-changes.mjs";

const rows = [];
for (const measure of [
  oneDate,
  yearOfChanges,
  manyHubs,
  tenWorkingDays,
  hubLookUp,
  timelines,
  calendarFile,
  reading,
  textChecker,
  grantStatement,
  allocation,
  ledger,
  participation,
  importTime,
  sizes,
]) {
  rows.push(...(await measure()));
}
const judged = rows.map((row) => (row.mark === undefined ? row : { ...row, met: isMet(row) }));
const missed = judged.filter(({ met }) => met === false).map(({ name }) => name);
const machine = {
  node: process.version,
  processors: os.availableParallelism(),
  platform: `${os.platform()} ${os.arch()}`,
};

if (process.argv.includes("--json")) {
  console.log(JSON.stringify({ machine, rows: judged, missed }, undefined, 2));
} else {
  console.log(`Node ${machine.node}, ${machine.processors} processors, ${machine.platform}\n`);
  console.log(tableOf(judged));
  console.log(
    missed.length === 0
      ? "\nEvery mark is met."
      : `\nMissed:\n${missed.map((name) => `- ${name}`).join("\n")}`,
  );
}
