import type * as z from "zod";
import { localLeadersFaults } from "../local-leaders-faults.ts";
import type { LocalLeadersReport } from "../local-leaders-report.ts";
import type { LocalLeaders } from "../local-leaders.ts";
import { checkDocument, parseDocument, type Checked, type DocumentKind } from "./document-parser.ts";
import { localLeadersFields, localLeadersReportFields } from "./local-leaders.ts";

const localLeadersKind: DocumentKind<LocalLeaders> = {
  document: "local-leaders",
  fields: localLeadersFields,
  faultsOf: localLeadersFaults,
  unknownKeys: "no such key; a host's own data goes under extensions",
};

/**
 * The typed local leaders of a document of unknown origin, as fresh plain data; what is under `extensions` is carried along.
 *
 * @param input - parsed JSON, or anything else
 * @throws an `InvalidDocumentError` with code `invalid-document` that lists every fault with its path if the input is
 * no document of local leaders
 *
 * @example
 * ```ts
 * import { parseLocalLeaders } from "@maths-hubs/model/schemas";
 *
 * parseLocalLeaders({ hub: "SW3", academicYear: "2024/25", leaders: [{ localLeader: "l-07" }] }).leaders.length; // => 1
 * parseLocalLeaders({ hub: "SW3", academicYear: "2024/25", leaders: [{ localLeader: "TBC" }] }); // throws invalid-document
 * ```
 */
export const parseLocalLeaders = (input: unknown): LocalLeaders => parseDocument(localLeadersKind, input);

/**
 * Checks a document of local leaders of unknown origin without throwing.
 *
 * @param input - parsed JSON, or anything else
 *
 * @example
 * ```ts
 * import { checkLocalLeaders } from "@maths-hubs/model/schemas";
 *
 * const checked = checkLocalLeaders({ hub: "SW3", academicYear: "2024/25", leaders: [{ name: "somebody" }] });
 * checked.ok ? [] : checked.faults.map((fault) => fault.path); // => ["/leaders/0/localLeader", "/leaders/0/name"]
 * ```
 */
export const checkLocalLeaders = (input: unknown): Checked<LocalLeaders> =>
  checkDocument(localLeadersKind, input);

/** The schema of a hub's local leaders; `parseLocalLeaders` also checks what fields say together. */
export const localLeadersSchema: z.ZodType<LocalLeaders> = localLeadersFields;

/** The schema of the answer about a hub's local leaders. */
export const localLeadersReportSchema: z.ZodType<LocalLeadersReport> = localLeadersReportFields;
