// What is not as the handbook asks, whose workshop days are funded, and who has to answer which invitation by when.
import { readFileSync } from "node:fs";
import { assessLocalLeaders, eventsToAnswer, workshopDays } from "@maths-hubs/llme";
import { parseLocalLeaders } from "@maths-hubs/model/schemas";

const file = new URL("../data/local-leaders-2024-25.json", import.meta.url);
const document = parseLocalLeaders(JSON.parse(readFileSync(file, "utf8")));
const report = assessLocalLeaders(document, { on: "2025-08-31" });

console.log(`${report.hub} on ${report.on}: ${report.active} active local leaders`);
for (const { force, message, outcome } of report.findings) {
  if (outcome === "not-met") console.log(`  ${force.padEnd(8)} ${message}`);
}

console.log("\nDays of national workshops");
for (const leader of document.leaders) {
  for (const { project, funded, shortfall } of workshopDays(leader, { on: "2025-08-31", fundedDays: 3 })) {
    console.log(`  ${leader.localLeader} ${project}: ${funded} funded, ${shortfall} missed`);
  }
}

console.log("\nTo answer on 16 December 2024");
for (const { localLeader, workshops = [], events = [] } of document.leaders) {
  const question = { on: "2024-12-16", workingDays: 10 };
  for (const { event, confirmBy } of eventsToAnswer([...workshops, ...events], question).slice(0, 1)) {
    console.log(
      `  ${localLeader}: ${event.on}, ${confirmBy === null ? "before it is over" : `by ${confirmBy}`}`,
    );
  }
}
