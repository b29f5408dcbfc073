import { readFileSync } from "node:fs";
import { evaluationTimeline } from "@maths-hubs/evaluation";
import { timelinesToCalendar } from "@maths-hubs/formats/ical";
import { parseActivity } from "@maths-hubs/model/schemas";

const read = (name) =>
  parseActivity(JSON.parse(readFileSync(new URL(`../data/${name}`, import.meta.url), "utf8")));

/** Three activities of one hub: a Work Group of a project, a community, and a Work Group of the hub's own. */
export const activities = [
  read("activity-2024-25.json"),
  read("activity-2024-25-community.json"),
  read("activity-2024-25-local.json"),
];

/** What the evaluation of all activities has in the calendar, as things stood on a day. */
export const calendarOf = (activities, asOf) =>
  timelinesToCalendar(
    activities.map((activity) => evaluationTimeline(activity, { asOf })),
    { name: "Evaluation of SW3, 2024/25", remindDaysBefore: [7] },
  );
