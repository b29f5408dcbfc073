import { plainText } from "./plain-text.ts";

/**
 * Writes any text so that Markdown shows it as it is, on one line: no markup, table cell, link, HTML or break of its own.
 *
 * @param text - an id, a message, a place in a source
 *
 * @example
 * ```ts
 * import { escapeMarkdown } from "@maths-hubs/rulekit";
 *
 * escapeMarkdown("a|b"); // => "a\\|b"
 * escapeMarkdown("<b>"); // => "&lt;b&gt;"
 * ```
 */
export const escapeMarkdown = (text: string): string =>
  plainText(text)
    .replaceAll(/[\\`*_[\]|~#$]/gu, String.raw`\$&`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    // GitHub makes a link of a bare address.
    .replaceAll("://", String.raw`\://`)
    .replaceAll(/(www)\./giu, String.raw`$1\.`);
