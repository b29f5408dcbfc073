/**
 * The functions of the two groups, by their number in Annex C.
 *
 * Clauses: SPEC-AnnexC-LG-collective, SPEC-AnnexC-OG-purpose.
 */
export const functionIds = [
  "leadership/1",
  "leadership/2",
  "leadership/3",
  "leadership/4",
  "leadership/5",
  "operational-management/1",
  "operational-management/2",
  "operational-management/3",
  "operational-management/4",
  "operational-management/5",
] as const;

/** A function of one of the groups: the group, and its number in Annex C. */
export type FunctionId = (typeof functionIds)[number];
