import type { Activity } from "@maths-hubs/model";
import { checkActivity, type Checked } from "@maths-hubs/model/schemas";
import example from "../../../../examples/data/activity-2024-25.json";
import type { DocumentTool } from "../document-tool.ts";
import { catalogueFaults } from "./project-catalogue.ts";

/** The library's check of the document, and whether its project is one of the catalogue. */
const check = (document: unknown): Checked<Activity> => {
  const checked = checkActivity(document);
  const faults = typeof document === "object" && document !== null ? catalogueFaults(document) : [];
  if (faults.length === 0) return checked;
  return { ok: false, faults: [...(checked.ok ? [] : checked.faults), ...faults] };
};

/** The tool that follows an activity through its year; it opens with the illustrative Work Group of the examples. */
export const timelineTool: DocumentTool<Activity> = { id: "timeline", noun: "activity", example, check };

/** A day of the example on which one thing is late and others are due within the week. */
export const exampleDay = "2025-07-06";
