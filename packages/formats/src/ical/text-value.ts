/** Everything that a parser, strict or not, may take for the end of a line. */
const lineEnds = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** All but the tab and printable characters: control characters, halves of characters, what is no character. */
const unwritable = /[^\t\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Whether there is anything to do; most texts have nothing of it. */
const special = /[\\;,]|[^\t\u0020-\u007E\u00A0-\u2027\u202A-\uD7FF\uE000-\uFFFD]/;

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
