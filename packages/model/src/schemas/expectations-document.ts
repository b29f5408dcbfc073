import type * as z from "zod";
import type { OwnExpectations } from "../expectations.ts";
import { checkDocument, type Checked, type DocumentKind } from "./document-parser.ts";
import { expectationsFields } from "./expectations.ts";

const expectationsKind: DocumentKind<OwnExpectations> = {
  document: "expectations",
  fields: expectationsFields,
  faultsOf: () => [],
  unknownKeys: "no such key",
};

/**
 * Checks a host's own expectations of unknown origin without throwing.
 *
 * @param input - parsed JSON, or anything else
 *
 * @example
 * ```ts
 * import { checkExpectations } from "@maths-hubs/model/schemas";
 *
 * checkExpectations({ citation: { source: "hub", at: "planning guidance" }, holdersOfEachRole: 2 }).ok; // => true
 * checkExpectations({ holdersOfEachRole: 2 }).ok; // => false
 * ```
 */
export const checkExpectations = (input: unknown): Checked<OwnExpectations> =>
  checkDocument(expectationsKind, input);

/** The schema of a host's own expectations. */
export const expectationsSchema: z.ZodType<OwnExpectations> = expectationsFields;
