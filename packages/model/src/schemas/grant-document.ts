import type * as z from "zod";
import type { AgreementsRollUp } from "../agreement-statement.ts";
import type { EvidencePack } from "../evidence-pack.ts";
import type { GrantDifference } from "../grant-difference.ts";
import { grantFaults } from "../grant-faults.ts";
import type { GrantReport } from "../grant-report.ts";
import type { GrantStatement } from "../grant-statement.ts";
import type { Grant } from "../grant.ts";
import type { Outturn } from "../outturn.ts";
import type { WorkshopReport } from "../workshop-report.ts";
import { agreementsFields } from "./agreements.ts";
import { checkDocument, parseDocument, type Checked, type DocumentKind } from "./document-parser.ts";
import { evidencePackFields } from "./evidence-pack.ts";
import { grantReportFields } from "./grant-report.ts";
import { grantDifferenceFields, grantStatementFields } from "./grant-statement.ts";
import { grantFields } from "./grant.ts";
import { outturnFields } from "./outturn.ts";
import { workshopReportFields } from "./workshop-report.ts";

const grantKind: DocumentKind<Grant> = {
  document: "grant",
  fields: grantFields,
  faultsOf: grantFaults,
  unknownKeys: "no such key; a host's own data goes under extensions",
};

/**
 * The typed grant of a document of unknown origin, as fresh plain data; what is under `extensions` is carried along as it is.
 *
 * @param input - parsed JSON, or anything else
 * @throws an `InvalidDocumentError` with code `invalid-document` that lists every fault with its path if the input is
 * not a grant document
 *
 * @example
 * ```ts
 * import { parseGrant } from "@maths-hubs/model/schemas";
 *
 * parseGrant({ hub: "WM2", academicYear: "2023/24", fixed: {}, projects: [] }).hub; // => "WM2"
 * parseGrant({ hub: "WM2", academicYear: "2023/24", projects: [] }); // throws invalid-document
 * ```
 */
export const parseGrant = (input: unknown): Grant => parseDocument(grantKind, input);

/**
 * Checks a grant document of unknown origin without throwing.
 *
 * @param input - parsed JSON, or anything else
 *
 * @example
 * ```ts
 * import { checkGrant } from "@maths-hubs/model/schemas";
 *
 * const fixed = { leadershipAndManagement: "1e5" };
 * const checked = checkGrant({ hub: "WM2", academicYear: "2023/24", fixed, projects: [] });
 * checked.ok ? [] : checked.faults.map((fault) => fault.path); // => ["/fixed/leadershipAndManagement"]
 * ```
 */
export const checkGrant = (input: unknown): Checked<Grant> => checkDocument(grantKind, input);

/** The schema of a grant's fields, for hosts that compose schemas; `parseGrant` also checks what fields say together. */
export const grantSchema: z.ZodType<Grant> = grantFields;

/** The schema of a statement: entitlement, payment profile, re-profile or recovery. */
export const grantStatementSchema: z.ZodType<GrantStatement> = grantStatementFields;

/** The schema of why one total is not another. */
export const grantDifferenceSchema: z.ZodType<GrantDifference> = grantDifferenceFields;

/** The schema of everything there is to say about a grant. */
export const grantReportSchema: z.ZodType<GrantReport> = grantReportFields;

/** The schema of what was spent and is expected on a date. */
export const outturnSchema: z.ZodType<Outturn> = outturnFields;

/** The schema of what all agreements come to on a date. */
export const agreementsSchema: z.ZodType<AgreementsRollUp> = agreementsFields;

/** The schema of the funded days of local leaders at workshops. */
export const workshopReportSchema: z.ZodType<WorkshopReport> = workshopReportFields;

/** The schema of every figure with what it rests on. */
export const evidencePackSchema: z.ZodType<EvidencePack> = evidencePackFields;
