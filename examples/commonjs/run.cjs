// CommonJS: the packages come with `require`, and answer as they do with `import`.
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { entitlement } = require("@maths-hubs/funding");
const { capacityTimeline } = require("@maths-hubs/mhlm");
const { parseGrant, parseTeam } = require("@maths-hubs/model/schemas");

const read = (name) => JSON.parse(readFileSync(path.join(__dirname, "..", "data", name), "utf8"));

const team = parseTeam(read("team-2023-24.json"));
const { minimum, steps } = capacityTimeline(team);
console.log(`Leadership group of ${team.hub}, at least ${minimum.leadership} days a week`);
for (const { from, to, capacity } of steps) console.log(`  ${from} to ${to}: ${capacity.leadership}`);

const grant = parseGrant(read("grant-2023-24.json"));
const { lines, total } = entitlement(grant, { basis: "planned" });
console.log(`\nGrant of ${grant.hub}, illustrative`);
for (const { label, amount } of lines) console.log(`  ${label.padEnd(30)} ${amount.padStart(10)}`);
console.log(`  ${"total".padEnd(30)} ${total.padStart(10)}`);

// Test the code of an error, never its class: then two copies of a package in one program do no harm.
try {
  parseTeam({ hub: "WM2" });
} catch (error) {
  console.log(`\n${error.code}: ${error.faults.map(({ path }) => path).join(", ")}`);
}
