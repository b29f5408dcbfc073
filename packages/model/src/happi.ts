/** The Hub Activity Plan, Progress and Impact form: what has happened to it, and when parts of it are due. */
export interface Happi {
  /** The day on which a draft was there. */
  readonly draftedOn?: string;
  /** The day on which the local leader agreed it. */
  readonly agreedByLocalLeaderOn?: string;
  /** The day on which the link of the leadership and management team agreed it. */
  readonly agreedByLinkOn?: string;
  /** The day from which both had agreed it, for hosts that keep one date. */
  readonly agreedOn?: string;
  /** The day on which the planning section was submitted. */
  readonly planningSubmittedOn?: string;
  /** The days on which it was updated while the activity ran. */
  readonly updatedOn?: readonly string[];
  /** The day on which the complete form was submitted; taken away when the form is reopened. */
  readonly finalSubmittedOn?: string;
  /** The days on which a submitted form was reopened. */
  readonly reopenedOn?: readonly string[];
  /** The host's deadline for the planning section. */
  readonly planningDue?: string;
  /** The host's deadline for the complete form. */
  readonly finalDue?: string;
}
