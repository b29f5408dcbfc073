import { describe, expect, it } from "vitest";
import {
  yearWithManyChanges,
  yearWithoutAnybody,
  yearWithUnknownDays,
  yearWithVacancy,
} from "../years.test-support.ts";
import { bareActivity, busyTimeline, hubTimelines, timelineOf } from "../timelines.test-support.ts";
import { capacityChart } from "./capacity-chart.ts";
import { hubGantt } from "./hub-gantt.ts";
import { timelineGantt } from "./timeline-gantt.ts";

describe("the pictures are those that somebody has looked at", () => {
  it.each([
    ["a-vacancy-of-a-month", capacityChart(yearWithVacancy)],
    ["unknown-days-on-a-narrow-page", capacityChart(yearWithUnknownDays, { width: 340, idPrefix: "narrow" })],
    ["many-changes", capacityChart(yearWithManyChanges)],
    ["nobody", capacityChart(yearWithoutAnybody, { width: 1200 })],
    ["gantt-of-an-activity", timelineGantt(busyTimeline, { width: 600 })],
    ["gantt-without-dates", timelineGantt(timelineOf(bareActivity), { width: 340 })],
    ["gantt-of-a-hub", hubGantt(hubTimelines, { width: 600 })],
  ])("%s", async (name, picture) => {
    await expect(`${picture}\n`).toMatchFileSnapshot(`./pictures/${name}.svg`);
  });
});
