/** What somebody posted in a Project or Team of Basecamp. */
export interface Posting {
  /** Who posted: a reference, never a name. */
  readonly person: string;
  /** The posts and replies. */
  readonly posts: readonly Post[];
  /** From when until when people work; without it, only weekends are told, since no document says when a night begins. */
  readonly workingHours?: WorkingHours;
}

/** A post or a reply. */
export interface Post {
  /** The date, `YYYY-MM-DD`, where its readers are. */
  readonly on: string;
  /** The time of day, `HH:MM`, where its readers are. */
  readonly at?: string;
}

/** The hours in which people work. */
export interface WorkingHours {
  /** From this time of day on, `HH:MM`. */
  readonly from: string;
  /** Until this time of day, `HH:MM`, which no longer counts. */
  readonly until: string;
}
