export { checkText } from "./check-text.ts";
export type { TextQuestion } from "./check-text.ts";
export { fixText } from "./fix-text.ts";
export { textRules } from "./rules/index.ts";
export { textFormatOf, textFormats } from "./text-format.ts";
