/** The code of a Network Collaborative Project: `NCP`, two digits of the year, two digits of the project, at times a letter. */
export type ProjectCode = string;

/** The form of project codes; whether a code is in the catalogue of a year is another question. */
export const projectCodePattern: RegExp = /^NCP\d{2}-\d{2}[a-z]?$/;

/**
 * Whether a text has the form of a project code. Communities of local leaders (`MH LLME`, `NCP LLME`) have none.
 *
 * @param text - what may be a code
 *
 * @example
 * ```ts
 * import { isProjectCode } from "@maths-hubs/model";
 *
 * isProjectCode("NCP24-09"); // => true
 * isProjectCode("NCP24-07b"); // => true
 * isProjectCode("NCP LLME"); // => false
 * ```
 */
export const isProjectCode = (text: string): text is ProjectCode => projectCodePattern.test(text);
