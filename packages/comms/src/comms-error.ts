import { shownBriefly } from "@maths-hubs/model";

/** Why a question of style or communication cannot be answered as asked: the code to test, and the facts beside it. */
export interface CommsError extends Error {
  /** What is wrong with the question, stable across releases. */
  readonly code: "not-text" | "unknown-format" | "invalid-time";
  /** What was asked, shortened. */
  readonly received: string;
  /** What would have been answered, in words. */
  readonly expected: string;
  /** JSON Pointer to the place, where the question is a document. */
  readonly path: string;
}

export const notText = (received: unknown, path: string): CommsError =>
  refusal("not-text", { received, expected: "a text", path });

export const unknownFormat = (received: unknown, formats: readonly string[]): CommsError =>
  refusal("unknown-format", { received, expected: `one of ${formats.join(", ")}`, path: "/format" });

export const invalidTime = (received: unknown, path: string): CommsError =>
  refusal("invalid-time", { received, expected: 'a time of day such as "17:30"', path });

const refusal = (
  code: CommsError["code"],
  {
    received,
    expected,
    path,
  }: { readonly received: unknown; readonly expected: string; readonly path: string },
): CommsError => {
  const shown = shownBriefly(received);
  const sentence = `${path === "" ? "The call" : path}: expected ${expected}, received ${shown}.`;
  return Object.assign(new Error(sentence), { code, received: shown, expected, path });
};
