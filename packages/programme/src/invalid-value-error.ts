/** A question that cannot be asked: what was given is not what the function takes. */
export interface InvalidValueError extends Error {
  /** Tells this error from others; test this, not the class. */
  readonly code: "invalid-value";
  /** What was received. */
  readonly received: unknown;
  /** What would have been accepted, in words. */
  readonly expected: string;
}

export const invalidValue = (received: unknown, expected: string): InvalidValueError =>
  Object.assign(new Error(`Expected ${expected}.`), { code: "invalid-value" as const, received, expected });
