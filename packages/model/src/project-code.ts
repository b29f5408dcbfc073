/**
 * The code of a Network Collaborative Project in its one canonical spelling, for example `NCP24-07a`: the year in which the
 * academic year begins, a number, and for some a letter that is part of the code. A number means nothing without its year.
 *
 * Clause: HBK-NCP-format.
 */
export type ProjectCode = string;

/** The form of a project code, for schemas in other languages too; numbers count from 01. */
export const projectCodePattern: RegExp = /^NCP\d{2}-(?!00)\d{2}[a-z]?$/;

/**
 * Whether a text is a project code in its canonical spelling; whether there is such a project is for the catalogue to say.
 *
 * @param text - what may be a code
 *
 * @example
 * ```ts
 * import { isProjectCode } from "@maths-hubs/model";
 *
 * isProjectCode("NCP24-09s"); // => true
 * isProjectCode("NCP24-17"); // => true
 * isProjectCode("NCP24-9"); // => false
 * isProjectCode("NCP24-09S"); // => false
 * ```
 */
export const isProjectCode = (text: string): text is ProjectCode => projectCodePattern.test(text);
