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

const withFacts = (sentence: string, facts: Facts): RulekitError => Object.assign(new Error(sentence), facts);

/** What is wrong and what was expected, as one sentence. */
const refusal = (fault: string, facts: Facts): RulekitError =>
  withFacts(`${fault}; expected ${facts.expected}.`, facts);

export const editionNotPublished = (received: string, published: readonly string[]): RulekitError =>
  refusal(`Nothing is published for ${shownBriefly(received)}`, {
    code: "edition-not-published",
    received,
    expected: `one of ${published.join(", ")}, or carryForward for a later year`,
    published,
  });

export const invalidAcademicYear = (received: unknown): RulekitError =>
  refusal(`${shownBriefly(received)} is no academic year`, {
    code: "invalid-academic-year",
    received,
    expected: 'an academic year such as "2023/24"',
  });

export const invalidEditions = (received: unknown, expected: string): RulekitError => {
  const fault = received === undefined ? "it is empty" : `${shownBriefly(received)} breaks that`;
  return withFacts(`An edition table must have ${expected}; ${fault}.`, {
    code: "invalid-editions",
    received,
    expected,
  });
};

export const invalidValue = (
  received: unknown,
  expected = "a finite value with at most two decimals",
): RulekitError =>
  refusal(`${shownBriefly(received)} cannot be compared`, { code: "invalid-value", received, expected });
