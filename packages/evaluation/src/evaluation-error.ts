/** Why a question about evaluation cannot be answered as asked: the code to test, and the facts beside it. */
export interface EvaluationError extends Error {
  /** What is wrong with the question, stable across releases. */
  readonly code:
    | "activity-repeated"
    | "dates-differ"
    | "edition-of-another-year"
    | "invalid-count"
    | "type-contradicts-project"
    | "unknown-data-flow"
    | "unknown-project";
  /** JSON Pointer to the place in the activity or in the list that was passed; empty for the whole. */
  readonly path: string;
  /** What was asked. */
  readonly received: string;
  /** What would have been answered, in words. */
  readonly expected: string;
}

/** The error with its facts; text of a document is shown as JSON, so that it stays on its line. */
export const evaluationError = (
  code: EvaluationError["code"],
  { path = "", received, expected }: { readonly path?: string; received: string; expected: string },
): EvaluationError =>
  Object.assign(new Error(`Cannot answer for ${JSON.stringify(received)}; expected ${expected}.`), {
    code,
    path,
    received,
    expected,
  });
