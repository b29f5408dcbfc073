import type { Activity } from "@maths-hubs/model";
import { checkActivity, type Checked } from "@maths-hubs/model/schemas";
import example from "../../../../examples/data/activity-2024-25.json";
import type { DocumentTool } from "../document-tool.ts";
import { catalogueFaults } from "./project-catalogue.ts";

/** The library's check of the document, and whether its project is one of the catalogue. */
const check = (document: unknown): Checked<Activity> => {
  const checked = checkActivity(document);
  const faults = checked.ok ? catalogueFaults(checked.value) : [];
  return faults.length === 0 ? checked : { ok: false, faults };
};

/** The tool that follows an activity through its year; it opens with the illustrative Work Group of the examples. */
export const timelineTool: DocumentTool<Activity> = { id: "timeline", noun: "activity", example, check };

/** A day of the example on which one thing is late and others are due within the week. */
export const exampleDay = "2025-07-06";
