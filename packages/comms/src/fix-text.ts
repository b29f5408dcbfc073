import { checkText, type TextQuestion } from "./check-text.ts";
import { applyEdits } from "./letters.ts";

/**
 * The text with every safe fix made: the letters and the space of a phrase change, nothing else does. What is left to
 * find in the answer, only the writer can mend.
 *
 * @param text - plain text, Markdown or HTML
 * @param question - as for `checkText`
 * @throws what `checkText` throws
 *
 * @example
 * ```ts
 * import { fixText } from "@maths-hubs/comms";
 *
 * const fixed = fixText("Our <b>work</b> groups use Teaching for Mastery.", { edition: "2024/25", format: "html" });
 * fixed; // => "Our <b>Work</b> Groups use teaching for mastery."
 * fixText("maths mastery", { edition: "2024/25" }); // => "maths mastery"
 * ```
 */
export const fixText = (text: string, question: TextQuestion): string => {
  const edits = checkText(text, question).flatMap((finding) => finding.edits ?? []);
  return edits.length === 0 ? text : applyEdits(text, { start: 0, end: text.length }, edits);
};
