/**
 * Pounds sterling as a decimal string: `"1234.50"`. Documents may leave out the places (`"1234"`, `"1234.5"`); answers
 * always have two.
 */
export type Pounds = string;

/**
 * The form of amounts of money: at most 13 digits before the point and two behind it, no plus, no leading zeros, no minus
 * before zero.
 */
export const poundsPattern: RegExp = /^(?!-0(?:\.0{1,2})?$)-?(?:0|[1-9]\d{0,12})(?:\.\d{1,2})?$/;

/** The form of amounts that are not negative. */
export const poundsFromZeroPattern: RegExp = /^(?:0|[1-9]\d{0,12})(?:\.\d{1,2})?$/;

/**
 * Whether a text is an amount of pounds: no exponent, no third decimal, no minus before zero.
 *
 * @param text - what may be an amount
 *
 * @example
 * ```ts
 * import { isPounds } from "@maths-hubs/model";
 *
 * isPounds("1234.5"); // => true
 * isPounds("1e3"); // => false
 * isPounds("-0.00"); // => false
 * ```
 */
export const isPounds = (text: string): text is Pounds => poundsPattern.test(text);
