/** What the command's exit status says. */
export const exitStatus = {
  /** All that must hold holds. */
  holds: 0,
  /** A rule that must hold is not met, or cannot be told. */
  heldBack: 1,
  /** The input or the call is wrong; nothing was written. */
  wrong: 2,
} as const;

/** One of the three statuses. */
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
