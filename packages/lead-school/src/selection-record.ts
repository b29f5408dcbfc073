/** What those who chose lead bodies in 2015/16 found of an applicant; left out means unknown. */
export interface SelectionRecord {
  /** The host's reference of the applicant. */
  readonly applicant: string;
  /** Whether it is credible as the leader of a hub. */
  readonly credibility?: boolean;
  /** Whether it has the capacity. */
  readonly capacity?: boolean;
  /** Whether it is committed. */
  readonly commitment?: boolean;
}
