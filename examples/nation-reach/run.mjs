// How far does the network reach? 1,924 real schools, by way of counting, region and hub; who takes part is made up.
import { readFileSync } from "node:fs";
import { hubRegions, regionOfHub } from "@maths-hubs/model";
import { assessTargets, engagementDefinitions, engagementOn, reachOfArea } from "@maths-hubs/participation";
import { hubOf } from "@maths-hubs/programme/network";
import { illustrativeRecords } from "./illustrative-records.mjs";
import { reachTable } from "./reach-table.mjs";
import { readSchools } from "./schools.mjs";

const asAt = "2025-08-31";

const { schools, refused, rows } = await readSchools(new URL("../data/establishments.csv", import.meta.url));
console.log(`${rows} rows read, ${refused.length} refused`);
for (const fault of refused) console.log(`  ${fault}`);

/** Which local authorities a hub covers: published for two hubs, dealt out for the others. */
const areas = Object.entries(JSON.parse(readFileSync(new URL("areas.json", import.meta.url), "utf8")));
const hubOfAuthority = new Map(areas.flatMap(([hub, codes]) => codes.map((code) => [code, hub])));
const england = [...hubOfAuthority.keys()];

const records = illustrativeRecords(schools, (code) => hubOfAuthority.get(code));
const participation = { asAt, schools, records };
console.log(`${records.length} records of taking part, all made up`);

console.log(`\nThe targets of 2024/25 on ${asAt}, by each way of counting`);
for (const definition of engagementDefinitions) {
  const { byPhase } = reachOfArea(participation, { asAt, definition, localAuthorities: england });
  const { targets } = assessTargets({
    subject: "network",
    level: "network",
    academicYear: "2024/25",
    asAt,
    counts: {
      "primary-schools-engaged": { ...byPhase.primary, definition: definition.id },
      "secondary-schools-engaged": { ...byPhase.secondary, definition: definition.id },
    },
  });
  console.log(definition.statement);
  for (const { counted, finding } of targets) {
    if (counted !== undefined) console.log(`  of ${counted.of}: ${finding.message}`);
  }
}

const definition = engagementDefinitions.find(({ id }) => id === "active-or-completed");
const reachIn = (name, localAuthorities) => ({
  name,
  reach: reachOfArea(participation, { asAt, definition, localAuthorities }),
});
const printTable = (heading, rows) => console.log(`\n${reachTable(heading, rows).join("\n")}`);

console.log(`\n${definition.statement} Of the schools open on ${asAt}:`);
const authoritiesOf = (region) =>
  areas.filter(([hub]) => regionOfHub(hub) === region).flatMap(([, codes]) => codes);
const regions = Object.values(hubRegions).map((region) => reachIn(region, authoritiesOf(region)));
const whole = reachIn("England", england);
printTable("Region", [...regions, whole]);
printTable(
  "Hub",
  areas.map(([hub, codes]) => reachIn(`${hub} ${hubOf(hub).name}`, codes)),
);

const engaged = engagementOn(participation, { asAt, definition }).schools;
console.log(`\n${engaged} schools are engaged; ${engaged - whole.reach.schools.count} of them are not open.`);
