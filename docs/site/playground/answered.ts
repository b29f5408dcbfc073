/** An answer of the library, or why it refuses to give one. */
export type Answered<T> =
  | { readonly ok: true; readonly answer: T }
  | { readonly ok: false; readonly code: string; readonly message: string };

const isCoded = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && "code" in error && typeof error.code === "string";

/** Asks the library; a refusal with a code becomes a value, and anything else is a defect that must be seen. */
export const answered = <T>(ask: () => T): Answered<T> => {
  try {
    return { ok: true, answer: ask() };
  } catch (error) {
    if (!isCoded(error)) throw error;
    return { ok: false, code: error.code, message: error.message };
  }
};
