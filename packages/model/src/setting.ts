/** The phases of education, youngest first. Primary starts with Reception; early years is what comes before. */
export const phases = ["early-years", "primary", "secondary", "post-16"] as const;

/** One phase of education. */
export type Phase = (typeof phases)[number];

/** The two sectors that the documents tell apart. */
export const sectors = ["state-maintained", "independent"] as const;

/** Who maintains a school or college. */
export type Sector = (typeof sectors)[number];

/** A school, college or early years provider, as far as the programme's scope asks. */
export interface Setting {
  /** The host's reference, for example `s-100001`. */
  readonly reference: string;
  /** Every phase that it teaches, as a set: an 11–18 school is both secondary and post-16. */
  readonly phases: readonly Phase[];
  /** The sector; left out means unknown. */
  readonly sector?: Sector;
}
