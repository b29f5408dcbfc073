import { shownBriefly, type Fault } from "@maths-hubs/model";

/** The kinds of misuse that the functions of this package refuse. */
export type FundingErrorCode =
  | "amount-too-large"
  | "bands-not-contiguous"
  | "deadline-not-before-payment"
  | "duplicate-period"
  | "invalid-choice"
  | "invalid-pounds"
  | "invalid-quantity"
  | "invalid-share"
  | "negative-amount"
  | "not-canonical"
  | "periods-not-ascending"
  | "profile-not-the-award"
  | "shares-not-one"
  | "statements-of-two-kinds";

/** Why a question about a grant cannot be answered as asked: the code to test, the place, and the facts beside it. */
export interface FundingError extends Error {
  /** What is wrong, stable across releases. */
  readonly code: FundingErrorCode;
  /** JSON Pointer to the place in the input; empty where the value was passed alone. */
  readonly path: string;
  /** What was received, shortened. */
  readonly received: string;
  /** What would have been accepted, in words. */
  readonly expected: string;
}

/** The facts of a refusal, before they become an error. */
export interface Refusal {
  readonly code: FundingErrorCode;
  readonly path: string;
  readonly received: unknown;
  readonly expected: string;
}

/** The error for a refusal. */
export const fundingError = (refusal: Refusal): FundingError =>
  withFacts({ ...refusal, received: shownBriefly(refusal.received) });

/** The error for a fault of a document that was never parsed. */
export const errorOfFault = (code: FundingErrorCode, fault: Fault): FundingError =>
  withFacts({ ...fault, code });

type Facts = Pick<FundingError, "code" | "path" | "received" | "expected">;

/** The sentence is composed here alone. */
const withFacts = ({ code, path, received, expected }: Facts): FundingError => {
  const place = path === "" ? "" : `${path}: `;
  const sentence = `${place}expected ${expected}, received ${received}.`;
  return Object.assign(new Error(sentence), { code, path, received, expected });
};
