import * as z from "zod";
import type { Activity } from "../activity.ts";
import { plainDateField } from "./fields.ts";

const day: z.ZodExactOptional<z.ZodType<string>> = z.exactOptional(plainDateField);

// Written out, so that a misspelt obligation is an unknown key with its path.
const ofTasks = {
  "before-what-1": day,
  "before-what-2": day,
  "before-what-3": day,
  "start-what-1": day,
  "start-what-2": day,
  "start-what-3": day,
  "during-what-1": day,
  "during-what-2": day,
  "during-what-3": day,
  "during-what-4": day,
  "end-what-1": day,
  "end-what-2": day,
  "end-what-3": day,
  "end-what-4": day,
  "end-what-5": day,
};

const ofContributions = {
  "before-development-1": day,
  "start-reporting-1": day,
  "start-reporting-2": day,
  "start-development-1": day,
  "during-reporting-1": day,
  "during-reporting-2": day,
  "during-development-1": day,
  "during-development-2": day,
  "end-reporting-1": day,
  "end-reporting-2": day,
  "end-development-1": day,
  "end-development-2": day,
};

/** A day for each task. */
export const taskDays: z.ZodType<NonNullable<Activity["dueDates"]>> = z.strictObject(ofTasks);

/** A day for each obligation. */
export const obligationDays: z.ZodType<NonNullable<Activity["done"]>> = z.strictObject({
  ...ofTasks,
  ...ofContributions,
});
