/** Why a question about a team cannot be answered as asked: the code to test, and the facts beside it. */
export interface MhlmError extends Error {
  /** What is wrong with the question, stable across releases. */
  readonly code: "date-outside-year" | "edition-of-another-year" | "no-rules";
  /** What was asked. */
  readonly received: string;
  /** What would have been answered, in words. */
  readonly expected: string;
}

export const dateOutsideYear = (on: string, from: string, to: string): MhlmError =>
  refusal("date-outside-year", on, `a date from ${from} to ${to}, the team's academic year`);

export const editionOfAnotherYear = (asked: string, teamsYear: string): MhlmError =>
  refusal("edition-of-another-year", asked, `an edition for ${teamsYear}, the team's academic year`);

export const noRules = (): MhlmError => refusal("no-rules", "an empty list of rules", "at least one rule");

const refusal = (code: MhlmError["code"], received: string, expected: string): MhlmError =>
  Object.assign(new Error(`Cannot answer for ${received}; expected ${expected}.`), {
    code,
    received,
    expected,
  });
