/** Why a question about local leaders cannot be answered as asked: the code to test, and the facts beside it. */
export interface LlmeError extends Error {
  /** What is wrong with the question, stable across releases. */
  readonly code: "date-outside-year" | "edition-of-another-year" | "no-rules";
  /** What was asked. */
  readonly received: string;
  /** What would have been answered, in words. */
  readonly expected: string;
}

export const llmeError = (code: LlmeError["code"], received: string, expected: string): LlmeError =>
  Object.assign(new Error(`Cannot answer for ${received}; expected ${expected}.`), {
    code,
    received,
    expected,
  });
