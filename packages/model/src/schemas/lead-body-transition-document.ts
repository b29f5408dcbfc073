import type * as z from "zod";
import { leadBodyTransitionFaults } from "../lead-body-transition-faults.ts";
import type { LeadBodyTransition } from "../lead-body-transition.ts";
import { checkDocument, parseDocument, type Checked, type DocumentKind } from "./document-parser.ts";
import { leadBodyTransitionFields } from "./lead-body-transition.ts";

const leadBodyTransitionKind: DocumentKind<LeadBodyTransition> = {
  document: "lead-body-transition",
  fields: leadBodyTransitionFields,
  faultsOf: leadBodyTransitionFaults,
  unknownKeys: "no such key; a host's own data goes under extensions",
};

/**
 * The typed transition of a document of unknown origin, as fresh plain data.
 *
 * @param input - parsed JSON, or anything else
 * @throws an `InvalidDocumentError` with code `invalid-document` that lists every fault with its path if the input is
 * no such document
 *
 * @example
 * ```ts
 * import { parseLeadBodyTransition } from "@maths-hubs/model/schemas";
 *
 * parseLeadBodyTransition({ hub: "WM2", academicYear: "2023/24", current: { kind: "school", reference: "s-1" } }).hub; // => "WM2"
 * parseLeadBodyTransition({ hub: "WM2", academicYear: "2023/24" }); // throws invalid-document
 * ```
 */
export const parseLeadBodyTransition = (input: unknown): LeadBodyTransition =>
  parseDocument(leadBodyTransitionKind, input);

/**
 * Checks a transition of unknown origin without throwing.
 *
 * @param input - parsed JSON, or anything else
 *
 * @example
 * ```ts
 * import { checkLeadBodyTransition } from "@maths-hubs/model/schemas";
 *
 * checkLeadBodyTransition({ hub: "WM2", academicYear: "2023/24", current: { kind: "school", reference: "s-1" } }).ok; // => true
 * checkLeadBodyTransition({ hub: "WM2", academicYear: "2023/24" }).ok; // => false
 * ```
 */
export const checkLeadBodyTransition = (input: unknown): Checked<LeadBodyTransition> =>
  checkDocument(leadBodyTransitionKind, input);

/** The schema of a transition's fields, for hosts that compose schemas; `parseLeadBodyTransition` also checks what fields say together. */
export const leadBodyTransitionSchema: z.ZodType<LeadBodyTransition> = leadBodyTransitionFields;
