// One calendar file for all evaluations of a hub; then a workshop moves, and the same event moves in everybody's calendar.
import { writeFileSync } from "node:fs";
import { calendarToIcs, reviseCalendar } from "@maths-hubs/formats/ical";
import { activities, calendarOf } from "./calendar.mjs";

const [file] = process.argv.slice(2);

const october = calendarOf(activities, "2024-10-01");
console.log(`${october.name}: ${october.events.length} events of ${activities.length} activities\n`);

const inOrder = october.events.toSorted((one, other) => one.from.localeCompare(other.from));
for (const { from, to = from, title } of inOrder) {
  console.log(`${from}${to === from ? " ".repeat(14) : ` to ${to}`}  ${title}`);
}

// In November the community's workshop moves by a week. A host keeps the calendar that it handed out last.
const [workGroup, community, local] = activities;
const [workshop] = community.workshops;
const moved = { ...community, workshops: [{ ...workshop, on: "2025-03-12" }] };
const november = reviseCalendar(calendarOf([workGroup, moved, local], "2024-11-15"), october);

console.log("\nMoved by 15 November 2024");
const movedEvents = november.events.filter(({ sequence }) => sequence > 0);
for (const { from, title, sequence } of movedEvents) console.log(`${from}, change ${sequence}: ${title}`);

console.log("\nThe second of them in the file");
const [, event] = movedEvents;
console.log(
  calendarToIcs({ ...november, events: [event] })
    .replaceAll("\r\n", "\n")
    .trimEnd(),
);

if (file !== undefined) {
  writeFileSync(file, calendarToIcs(november));
  console.log(`\nWritten to ${file}`);
}
