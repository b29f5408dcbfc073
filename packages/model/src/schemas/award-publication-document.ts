import type { AwardPublication } from "../award-publication.ts";
import { awardPublicationFields } from "./award-publication.ts";
import { checkDocument, type Checked, type DocumentKind } from "./document-parser.ts";

const awardPublicationKind: DocumentKind<AwardPublication> = {
  document: "award-publication",
  fields: awardPublicationFields,
  faultsOf: () => [],
  unknownKeys: "no such key; a host's own data goes under extensions",
};

/**
 * Checks what a host adds to a grant for its publication, without throwing.
 *
 * @param input - parsed JSON, or anything else
 *
 * @example
 * ```ts
 * import { checkAwardPublication } from "@maths-hubs/model/schemas";
 *
 * const checked = checkAwardPublication({ id: "360G-example-1", title: "Grant" });
 * checked.ok ? [] : checked.faults.map(({ path }) => path).slice(0, 2); // => ["/description", "/awardDate"]
 * ```
 */
export const checkAwardPublication = (input: unknown): Checked<AwardPublication> =>
  checkDocument(awardPublicationKind, input);
