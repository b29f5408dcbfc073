// Real schools of one hub's area, illustrative records: recruitment, reach, the same figure on two days, and the counts for the grant.
import { createReadStream } from "node:fs";
import { csvFaultInWords, establishmentReader } from "@maths-hubs/formats/csv";
import {
  assessRecruitment,
  checkJourney,
  deliveredCounts,
  engagementDefinitions,
  engagementOn,
  reachOfArea,
} from "@maths-hubs/participation";

const register = new URL("../data/establishments.csv", import.meta.url);

/** Herefordshire, Shropshire, Telford and Wrekin, Wolverhampton: the area that the specification of 2023 gives for WM2. */
const localAuthorities = ["884", "893", "894", "336"];

const reader = establishmentReader();
const schools = [];
const keep = ({ schools: read, faults }) => {
  schools.push(...read.filter(({ localAuthority }) => localAuthorities.includes(localAuthority?.code)));
  for (const fault of faults) console.log(`Refused: ${csvFaultInWords(fault)}`);
};
for await (const piece of createReadStream(register, "utf8")) keep(reader.push(piece));
const last = reader.end();
keep(last);
const { rows, refused } = last.totals;
console.log(`${rows} rows read, ${refused} refused; ${schools.length} schools in the area of WM2.\n`);

// Who takes part is invented: every second secondary school of the list, and of these every fifth signed up in February and never began.
const records = schools
  .filter(({ phases = [] }) => phases.includes("secondary"))
  .filter((_, index) => index % 2 === 0)
  .map(({ urn }, index) => ({
    record: `r-${index + 1}`,
    school: urn,
    project: "NCP23-12",
    academicYear: "2023/24",
    hub: "WM2",
    activity: `wg-${1 + (index % 3)}`,
    ...(index % 5 === 4
      ? { signedUpOn: "2024-02-12" }
      : { signedUpOn: "2023-07-03", activeFrom: "2023-10-02", completedOn: "2024-07-05" }),
  }));
const participation = { asAt: "2024-08-31", schools, records };
const [signedUp, , completed] = engagementDefinitions;

for (const asked of [
  { asAt: "2024-02-29", definition: signedUp },
  { asAt: "2024-08-31", definition: completed },
]) {
  const figure = engagementOn(participation, asked);
  console.log(`Engaged on ${figure.asAt} by "${figure.definition}": ${figure.schools} schools`);
}

const { byPhase } = reachOfArea(participation, {
  asAt: "2024-08-31",
  definition: completed,
  localAuthorities,
});
console.log(`Reach: ${byPhase.secondary.count} of ${byPhase.secondary.of} ${byPhase.secondary.base}\n`);

const agreed = [{ hub: "WM2", project: "NCP23-12", unit: "schools", agreed: 20, continues: [] }];
const question = { academicYear: "2023/24", asAt: "2024-08-31", definition: completed };
for (const { message } of assessRecruitment(participation, agreed, question).findings) console.log(message);

const { projects } = deliveredCounts(participation, { ...question, hub: "WM2" });
console.log(`For the grant: ${JSON.stringify(projects)}\n`);

const years = [
  { academicYear: "2022/23", stage: "readiness" },
  { academicYear: "2024/25", stage: "development" },
];
for (const { outcome, message } of checkJourney({ school: "900001", years }, { academicYear: "2024/25" })
  .findings)
  if (outcome === "not-met") console.log(message);
