/** Everything that a parser, strict or not, may take for the end of a line. */
const lineEnds = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** Control characters except the tab, halves of characters, and what is no character. */
const unwritable = /[\0-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Cs}/gu;

/** Whether there is anything to do; most texts have nothing of it. */
const special = /[\\;,\0-\u0008\u000A-\u001F\u007F-\u009F\u2028\u2029\uD800-\uDFFF\uFFFE\uFFFF]/;

/**
 * Any text as a TEXT value of RFC 5545: backslash, semicolon, comma and line ends escaped, other control characters and
 * halves of characters replaced by U+FFFD.
 */
export const textValue = (text: string): string =>
  special.test(text)
    ? text
        .replaceAll(/[\\;,]/g, String.raw`\$&`)
        .replaceAll(lineEnds, String.raw`\n`)
        .replaceAll(unwritable, "\uFFFD")
    : text;
