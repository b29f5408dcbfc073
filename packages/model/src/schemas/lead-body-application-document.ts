import type * as z from "zod";
import type { LeadBodyApplication } from "../lead-body-application.ts";
import { checkDocument, parseDocument, type Checked, type DocumentKind } from "./document-parser.ts";
import { leadBodyApplicationFields } from "./lead-body-application.ts";

const leadBodyApplicationKind: DocumentKind<LeadBodyApplication> = {
  document: "lead-body-application",
  fields: leadBodyApplicationFields,
  faultsOf: () => [],
  unknownKeys: "no such key; a host's own data goes under extensions",
};

/**
 * The typed application of a document of unknown origin, as fresh plain data.
 *
 * @param input - parsed JSON, or anything else
 * @throws an `InvalidDocumentError` with code `invalid-document` that lists every fault with its path if the input is
 * no such document
 *
 * @example
 * ```ts
 * import { parseLeadBodyApplication } from "@maths-hubs/model/schemas";
 *
 * parseLeadBodyApplication({ hub: "WM2", academicYear: "2023/24", applicant: { kind: "trust", reference: "t-1" } }).hub; // => "WM2"
 * parseLeadBodyApplication({ hub: "WM2", academicYear: "2023/24", applicant: { kind: "firm", reference: "t-1" } }); // throws invalid-document
 * ```
 */
export const parseLeadBodyApplication = (input: unknown): LeadBodyApplication =>
  parseDocument(leadBodyApplicationKind, input);

/**
 * Checks a application of unknown origin without throwing.
 *
 * @param input - parsed JSON, or anything else
 *
 * @example
 * ```ts
 * import { checkLeadBodyApplication } from "@maths-hubs/model/schemas";
 *
 * checkLeadBodyApplication({ hub: "WM2", academicYear: "2023/24", applicant: { kind: "trust", reference: "t-1" } }).ok; // => true
 * checkLeadBodyApplication({ hub: "WM2", academicYear: "2023/24", applicant: { kind: "firm", reference: "t-1" } }).ok; // => false
 * ```
 */
export const checkLeadBodyApplication = (input: unknown): Checked<LeadBodyApplication> =>
  checkDocument(leadBodyApplicationKind, input);

/** The schema of a application's fields, for hosts that compose schemas; `parseLeadBodyApplication` also checks what fields say together. */
export const leadBodyApplicationSchema: z.ZodType<LeadBodyApplication> = leadBodyApplicationFields;
