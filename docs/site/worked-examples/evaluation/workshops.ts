import type { Activity, Workshop } from "@maths-hubs/model";
import { anActivity } from "@maths-hubs/model/testing";
import { without } from "../without.ts";
import { worked } from "../worked.ts";
import type { WorkedExample } from "../worked-example.ts";
import { judged } from "./activity.ts";

const anActivityWithWorkshops = (...workshops: readonly Workshop[]): Activity => anActivity({ workshops });

/** The activity starts on 8 October 2024. */
const anActivityWithFirstWorkshopOn = (on: string): Activity =>
  anActivityWithWorkshops({ point: "first", on, mode: "online", attended: true });

export const firstWorkshopBeforeStart: WorkedExample = worked("evaluation/first-workshop-before-start", [
  [
    "a first workshop two days before the activity starts on 8 October 2024",
    judged(anActivityWithFirstWorkshopOn("2024-10-06")),
  ],
  ["a first workshop on the day before", judged(anActivityWithFirstWorkshopOn("2024-10-07"))],
  [
    "a first workshop on the day on which the activity starts",
    judged(anActivityWithFirstWorkshopOn("2024-10-08")),
  ],
  ["an activity without a first workshop in its list", judged(anActivityWithWorkshops())],
]);

const inJanuary: Workshop = { point: "mid-year", on: "2025-01-22", mode: "online" };
const inFebruary: Workshop = { point: "mid-year", on: "2025-02-12", mode: "online" };

export const nationalWorkshops: WorkedExample = worked("evaluation/national-workshops", [
  [
    "two workshops in mid-year, none attended",
    judged(anActivityWithWorkshops({ ...inJanuary, attended: false }, { ...inFebruary, attended: false })),
    "mid-year",
  ],
  [
    "two workshops in mid-year, one attended",
    judged(anActivityWithWorkshops({ ...inJanuary, attended: false }, { ...inFebruary, attended: true })),
    "mid-year",
  ],
  [
    "two workshops in mid-year, both attended",
    judged(anActivityWithWorkshops({ ...inJanuary, attended: true }, { ...inFebruary, attended: true })),
    "mid-year",
  ],
  [
    "two workshops in mid-year, the first missed, the second still to come",
    judged(anActivityWithWorkshops({ ...inJanuary, attended: false }, inFebruary), "2025-01-31"),
    "mid-year",
  ],
  [
    "a workshop in mid-year, without a word on whether it was attended",
    judged(anActivityWithWorkshops(inJanuary)),
    "mid-year",
  ],
]);

/** Counting back over Christmas, the tenth working day before Tuesday 7 January 2025 is Thursday 19 December. */
const anEvent: Workshop = { point: "mid-year", on: "2025-01-07", mode: "face-to-face" };

const anActivityConfirmedOn = (confirmedOn: string): Activity =>
  anActivityWithWorkshops({ ...anEvent, confirmedOn });

const subject = "mid-year workshop 1";

export const eventConfirmed: WorkedExample = worked("evaluation/event-confirmed", [
  [
    "an event on 7 January 2025 confirmed on 18 December 2024",
    judged(anActivityConfirmedOn("2024-12-18")),
    subject,
  ],
  [
    "an event on 7 January 2025 confirmed on 19 December 2024",
    judged(anActivityConfirmedOn("2024-12-19")),
    subject,
  ],
  [
    "an event on 7 January 2025 confirmed on 20 December 2024",
    judged(anActivityConfirmedOn("2024-12-20")),
    subject,
  ],
  [
    "an event on 7 January 2025 attended online",
    judged(anActivityWithWorkshops({ ...anEvent, mode: "online" })),
  ],
  [
    "an event on 7 January 2025 of which nobody knows whether it is attended in the room",
    judged(anActivityWithWorkshops(without(anEvent, "mode"))),
    subject,
  ],
]);
