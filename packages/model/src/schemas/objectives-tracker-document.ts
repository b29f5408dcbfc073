import type * as z from "zod";
import { objectivesTrackerFaults } from "../objectives-tracker-faults.ts";
import type { ObjectivesTracker } from "../objectives-tracker.ts";
import { checkDocument, parseDocument, type Checked, type DocumentKind } from "./document-parser.ts";
import { objectivesTrackerFields } from "./objectives-tracker.ts";

const objectivesTrackerKind: DocumentKind<ObjectivesTracker> = {
  document: "objectives-tracker",
  fields: objectivesTrackerFields,
  faultsOf: objectivesTrackerFaults,
  unknownKeys: "no such key; a host's own data goes under extensions",
};

/**
 * The typed objectives tracker of a document of unknown origin, as fresh plain data.
 *
 * @param input - parsed JSON, or anything else
 * @throws an `InvalidDocumentError` with code `invalid-document` that lists every fault with its path if the input is
 * no such document
 *
 * @example
 * ```ts
 * import { parseObjectivesTracker } from "@maths-hubs/model/schemas";
 *
 * parseObjectivesTracker({ hub: "WM2", academicYear: "2023/24", parts: [{ part: "1.4" }] }).hub; // => "WM2"
 * parseObjectivesTracker({ hub: "WM2", academicYear: "2023/24", parts: [{ part: "one" }] }); // throws invalid-document
 * ```
 */
export const parseObjectivesTracker = (input: unknown): ObjectivesTracker =>
  parseDocument(objectivesTrackerKind, input);

/**
 * Checks a objectives tracker of unknown origin without throwing.
 *
 * @param input - parsed JSON, or anything else
 *
 * @example
 * ```ts
 * import { checkObjectivesTracker } from "@maths-hubs/model/schemas";
 *
 * checkObjectivesTracker({ hub: "WM2", academicYear: "2023/24", parts: [{ part: "1.4" }] }).ok; // => true
 * checkObjectivesTracker({ hub: "WM2", academicYear: "2023/24", parts: [{ part: "one" }] }).ok; // => false
 * ```
 */
export const checkObjectivesTracker = (input: unknown): Checked<ObjectivesTracker> =>
  checkDocument(objectivesTrackerKind, input);

/** The schema of a objectives tracker's fields, for hosts that compose schemas; `parseObjectivesTracker` also checks what fields say together. */
export const objectivesTrackerSchema: z.ZodType<ObjectivesTracker> = objectivesTrackerFields;
