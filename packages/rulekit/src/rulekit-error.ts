import { shownBriefly } from "./shown-briefly.ts";

/** Why the grammar refuses: the code to test, the facts beside it, the sentence for people. */
export interface RulekitError extends Error {
  /** What went wrong, stable across releases. */
  readonly code: "edition-not-published" | "invalid-academic-year" | "invalid-editions" | "invalid-value";
  /** What was received. */
  readonly received: unknown;
  /** What would have been accepted, in words. */
  readonly expected: string;
  /** The academic years that are published, where the question was about a year. */
  readonly published?: readonly string[];
}

type Facts = Pick<RulekitError, "code" | "received" | "expected" | "published">;

const refusal = (sentence: string, facts: Facts): RulekitError => Object.assign(new Error(sentence), facts);

export const editionNotPublished = (received: string, published: readonly string[]): RulekitError => {
  const expected = `one of ${published.join(", ")}, or carryForward for a later year`;
  return refusal(`Nothing is published for ${shownBriefly(received)}; expected ${expected}.`, {
    code: "edition-not-published",
    received,
    expected,
    published,
  });
};

export const invalidAcademicYear = (received: unknown): RulekitError => {
  const expected = 'an academic year such as "2023/24"';
  return refusal(`${shownBriefly(received)} is no academic year; expected ${expected}.`, {
    code: "invalid-academic-year",
    received,
    expected,
  });
};

export const invalidEditions = (received: unknown, expected: string): RulekitError => {
  const fault = received === undefined ? "it is empty" : `${shownBriefly(received)} breaks that`;
  return refusal(`An edition table must have ${expected}; ${fault}.`, {
    code: "invalid-editions",
    received,
    expected,
  });
};

export const invalidValue = (
  received: unknown,
  expected = "a finite value with at most two decimals",
): RulekitError =>
  refusal(`${shownBriefly(received)} cannot be compared; expected ${expected}.`, {
    code: "invalid-value",
    received,
    expected,
  });
