/** Why a command cannot answer: lines for standard error, exit status 2. */
export interface Refusal extends Error {
  /** Tells this error from a defect of ours. */
  readonly code: "refused";
  /** One line a fault. */
  readonly lines: readonly string[];
}

/** Refuses the call or the input, with one line a fault. */
export const refusal = (...lines: readonly string[]): Refusal =>
  Object.assign(new Error(lines[0] ?? "refused"), { code: "refused" as const, lines });

/** Whether something caught is a refusal. */
export const isRefusal = (error: unknown): error is Refusal =>
  error instanceof Error && "code" in error && error.code === "refused" && "lines" in error;

/** The codes by which the packages refuse a question; their sentences say what was expected. */
const refusedQuestions: ReadonlySet<unknown> = new Set([
  "date-outside-year",
  "edition-not-published",
  "invalid-academic-year",
  "invalid-date",
]);

/** The sentence of a package that refuses a question, or `undefined` for a defect of ours. */
export const sentenceOfRefusal = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && refusedQuestions.has(error.code) ? error.message : undefined;
