import { shownBriefly } from "@maths-hubs/rulekit";

/** Why a question about participation cannot be answered as asked: the code to test, and the facts beside it. */
export interface ParticipationError extends Error {
  /** What is wrong with the question, stable across releases. */
  readonly code: ParticipationErrorCode;
  /** What was asked, shortened. */
  readonly received: string;
  /** What would have been answered, in words. */
  readonly expected: string;
}

/** What can be wrong with a question about participation. */
export type ParticipationErrorCode =
  | "date-after-document"
  | "invalid-definition"
  | "invalid-number"
  | "invalid-share"
  | "schools-not-given"
  | "unknown-stage"
  | "years-out-of-order";

export const refusal = (
  code: ParticipationErrorCode,
  received: unknown,
  expected: string,
): ParticipationError => {
  const shown = shownBriefly(received);
  return Object.assign(new Error(`Cannot answer for ${shown}; expected ${expected}.`), {
    code,
    received: shown,
    expected,
  });
};

/** A whole number from 0, or the refusal of anything else. */
export const wholeNumber = (value: number, what: string): number => {
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw refusal("invalid-number", value, `a whole number of ${what} from 0`);
};
