/**
 * How well something from outside the five documents is borne out: its publisher says so (the Department, the NCETM or the
 * programme's own site), a hub says so of itself, somebody else passes it on, or we infer it.
 */
export type Confidence = "publisher" | "hub" | "second-hand" | "inferred";

/** What bears out a fact that none of the five documents gives. */
export interface Evidence {
  /** Where it was seen: the site, and the page or date where the site is not enough. It proves nothing of today. */
  readonly seenAt: string;
  /** How well that bears it out. */
  readonly confidence: Confidence;
}
