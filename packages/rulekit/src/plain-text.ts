/**
 * Text on one line that says nothing to the terminal or page that shows it: line breaks and tabs become spaces;
 * control, direction and other invisible characters, and halves of characters, become question marks.
 *
 * @param text - text of any origin
 *
 * @example
 * ```ts
 * import { plainText } from "@maths-hubs/rulekit";
 *
 * plainText("two\nlines"); // => "two lines"
 * plainText("\u001B[31mred"); // => "?[31mred"
 * ```
 */
export const plainText = (text: string): string =>
  text
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "?")
    .trim();
