import type * as z from "zod";
import { participationFaults } from "../participation-faults.ts";
import type { Participation } from "../participation.ts";
import { checkDocument, parseDocument, type Checked, type DocumentKind } from "./document-parser.ts";
import { participationFields } from "./participation.ts";

const participationKind: DocumentKind<Participation> = {
  document: "participation",
  fields: participationFields,
  faultsOf: participationFaults,
  unknownKeys: "no such key; a host's own data goes under extensions",
};

/**
 * The typed participation of a document of unknown origin, as fresh plain data.
 *
 * @param input - parsed JSON, or anything else
 * @throws an `InvalidDocumentError` with code `invalid-document` that lists every fault with its path if the input is
 * not a participation document
 *
 * @example
 * ```ts
 * import { parseParticipation } from "@maths-hubs/model/schemas";
 *
 * parseParticipation({ asAt: "2025-02-28", records: [] }).asAt; // => "2025-02-28"
 * parseParticipation({ records: [] }); // throws invalid-document
 * ```
 */
export const parseParticipation = (input: unknown): Participation => parseDocument(participationKind, input);

/**
 * Checks a participation document of unknown origin without throwing.
 *
 * @param input - parsed JSON, or anything else
 *
 * @example
 * ```ts
 * import { checkParticipation } from "@maths-hubs/model/schemas";
 *
 * const checked = checkParticipation({ asAt: "2025-02-30", records: [], schols: [] });
 * checked.ok ? [] : checked.faults.map((fault) => fault.path); // => ["/asAt", "/schols"]
 * ```
 */
export const checkParticipation = (input: unknown): Checked<Participation> =>
  checkDocument(participationKind, input);

/** The schema of the fields of a participation document; `parseParticipation` also checks what fields say together. */
export const participationSchema: z.ZodType<Participation> = participationFields;
