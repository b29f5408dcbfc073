/** One of the two groups of a Maths Hub Leadership and Management team. */
export type Group = "leadership" | "operational-management";

/** The two groups, in the order in which Annex C describes them. */
export const groups: readonly Group[] = ["leadership", "operational-management"];
