import type * as z from "zod";
import { activityFaults } from "../activity-faults.ts";
import type { Activity } from "../activity.ts";
import type { EvaluationTimeline } from "../evaluation-timeline.ts";
import type { HubProgress } from "../hub-progress.ts";
import { activityFields } from "./activity.ts";
import { checkDocument, parseDocument, type Checked, type DocumentKind } from "./document-parser.ts";
import { evaluationTimelineFields } from "./evaluation-timeline.ts";
import { hubProgressFields } from "./hub-progress.ts";

const activityKind: DocumentKind<Activity> = {
  document: "activity",
  fields: activityFields,
  faultsOf: activityFaults,
  unknownKeys: "no such key; a host's own data goes under extensions",
};

/**
 * The typed activity of a document of unknown origin, as fresh plain data; what is under `extensions` is carried along.
 *
 * @param input - parsed JSON, or anything else
 * @throws an `InvalidDocumentError` with code `invalid-document` that lists every fault with its path if the input is
 * not an activity document
 *
 * @example
 * ```ts
 * import { parseActivity } from "@maths-hubs/model/schemas";
 *
 * parseActivity({ hub: "SW3", academicYear: "2024/25", localLeader: "l-07" }).localLeader; // => "l-07"
 * parseActivity({ hub: "SW3", academicYear: "2024/25", localLeader: "l-07", starts: "2025-02-30" }); // throws invalid-document
 * ```
 */
export const parseActivity = (input: unknown): Activity => parseDocument(activityKind, input);

/**
 * Checks an activity document of unknown origin without throwing.
 *
 * @param input - parsed JSON, or anything else
 *
 * @example
 * ```ts
 * import { checkActivity } from "@maths-hubs/model/schemas";
 *
 * const surveys = { autumn: { invited: 14, completed: 15 } };
 * const checked = checkActivity({ hub: "SW3", academicYear: "2024/25", localLeader: "l-07", surveys });
 * checked.ok ? [] : checked.faults.map(({ code, path }) => [code, path]); // => [["count-exceeds-total", "/surveys/autumn/completed"]]
 * ```
 */
export const checkActivity = (input: unknown): Checked<Activity> => checkDocument(activityKind, input);

/** The schema of an activity's fields; `parseActivity` also checks what fields say together. */
export const activitySchema: z.ZodType<Activity> = activityFields;

/** The schema of an activity's evaluation timeline. */
export const evaluationTimelineSchema: z.ZodType<EvaluationTimeline> = evaluationTimelineFields;

/** The schema of a hub's progress across activities. */
export const hubProgressSchema: z.ZodType<HubProgress> = hubProgressFields;
