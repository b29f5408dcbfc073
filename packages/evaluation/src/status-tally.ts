import type { Obligation, ObligationStatus } from "@maths-hubs/model";

/** Counts by status while they are being added up. */
export type Tally = Record<ObligationStatus, number>;

/** Nothing counted yet. */
export const noStatus = (): Tally => ({ undated: 0, upcoming: 0, open: 0, overdue: 0, done: 0 });

/** Counts a task; contributions are not counted among tasks. */
export const addTo = (tally: Tally | undefined, { kind, status }: Obligation): void => {
  if (tally !== undefined && kind === "what") tally[status] += 1;
};
