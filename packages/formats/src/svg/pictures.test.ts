import { describe, expect, it } from "vitest";
import {
  yearWithManyChanges,
  yearWithoutAnybody,
  yearWithUnknownDays,
  yearWithVacancy,
} from "../years.test-support.ts";
import { capacityChart } from "./capacity-chart.ts";

describe("the pictures are those that somebody has looked at", () => {
  it.each([
    ["a-vacancy-of-a-month", capacityChart(yearWithVacancy)],
    ["unknown-days-on-a-narrow-page", capacityChart(yearWithUnknownDays, { width: 340, idPrefix: "narrow" })],
    ["many-changes", capacityChart(yearWithManyChanges)],
    ["nobody", capacityChart(yearWithoutAnybody, { width: 1200 })],
  ])("%s", async (name, picture) => {
    await expect(`${picture}\n`).toMatchFileSnapshot(`./pictures/${name}.svg`);
  });
});
