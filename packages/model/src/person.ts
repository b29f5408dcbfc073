/**
 * An opaque reference to a person, chosen by the host: `p-01`. No document holds a name or any other personal data.
 */
export type PersonId = string;

/** The form of references to people, schools and other parties: no spaces, no `@`, at most 64 characters. */
export const referencePattern: RegExp = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/;

/** Words that stand in spreadsheets where nobody has been found yet; a placeholder is no appointment. */
const placeholders: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set("tbc tba tbd vacant vacancy none n-a na unknown unfilled".split(" ")))();

/**
 * Whether a text can stand for a person: an opaque reference, and not a word such as "TBC" that stands for nobody.
 *
 * @param text - what may be a reference
 *
 * @example
 * ```ts
 * import { isPersonId } from "@maths-hubs/model";
 *
 * isPersonId("p-01"); // => true
 * isPersonId("TBC"); // => false
 * isPersonId("someone@example.org"); // => false
 * ```
 */
export const isPersonId = (text: string): text is PersonId =>
  referencePattern.test(text) && !placeholders.has(text.toLowerCase());
