/** When a national workshop takes place: before the activity starts, while it runs, at its end. */
export const workshopPoints = ["first", "mid-year", "final"] as const;

/** One of the three points of the year that have national workshops. */
export type WorkshopPoint = (typeof workshopPoints)[number];

/** How somebody takes part in an event; at a hybrid event, each by their own way. */
export const attendanceModes = ["face-to-face", "online"] as const;

/** In a room or online. */
export type AttendanceMode = (typeof attendanceModes)[number];

/** A national workshop that the local leader is to attend. */
export interface Workshop {
  /** Which of the three points of the year it belongs to. */
  readonly point: WorkshopPoint;
  /** Its first day, `YYYY-MM-DD`; the deadline for confirming counts back from it. */
  readonly on: string;
  /** Its other days, where it has several: consecutive or not, all after the first. */
  readonly alsoOn?: readonly string[];
  /** What the host calls it. */
  readonly title?: string;
  /** How this local leader takes part; left out means unknown. */
  readonly mode?: AttendanceMode;
  /** The day on which attendance was confirmed. */
  readonly confirmedOn?: string;
  /** The day on which the local leader sent apologies. */
  readonly apologiesOn?: string;
  /** Whether the local leader was there; left out means unknown, never no. */
  readonly attended?: boolean;
}
