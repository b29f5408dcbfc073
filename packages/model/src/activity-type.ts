/**
 * The types of activity, as far as evaluation asks: the handbook's four, with its two kinds of Programme told apart, and
 * the communities of local leaders, which have no project code.
 */
export const activityTypes = [
  "work-group",
  "sktm-programme",
  "local-leader-programme",
  "community",
  "local-leader-community",
  "targeted-support",
] as const;

/** One type of activity. */
export type ActivityType = (typeof activityTypes)[number];

/** What an outcome is expected for. */
export const outcomeKinds = ["pupils", "schools", "practice"] as const;

/** Pupils; schools or departments; professional practice. */
export type OutcomeKind = (typeof outcomeKinds)[number];
