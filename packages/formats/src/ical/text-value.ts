/**
 * Any text as a TEXT value of RFC 5545: backslash, semicolon, comma and line ends escaped, other control characters and
 * halves of characters replaced by U+FFFD.
 */
export const textValue = (text: string): string => {
  let written = "";
  let from = 0;
  // Unit by unit: a calendar has hundreds of thousands of texts, and most units of each stay as they are.
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isPlain(unit)) continue;
    const character = characterAt(text, at);
    const value = valueOf(character);
    if (value !== character) {
      written += text.slice(from, at) + value;
      from = at + character.length;
    }
    at += character.length - 1;
  }
  return from === 0 ? text : written + text.slice(from);
};

/** ASCII that is printed and means nothing. */
const isPlain = (unit: number): boolean =>
  unit >= 0x20 && unit < 0x7f && unit !== 0x2c && unit !== 0x3b && unit !== 0x5c;

/** A character with both its units; CR LF is one line end. */
const characterAt = (text: string, at: number): string => {
  if (text.startsWith("\r\n", at)) return "\r\n";
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
};

/** Everything that a parser, strict or not, may take for the end of a line. */
const lineEnd = /^(?:\r\n|[\n\v\f\r\u0085\u2028\u2029])$/;

/** All but the tab and printable characters: control characters, halves of characters, what is no character. */
const unwritable = /[^\t\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

const valueOf = (character: string): string => {
  if (character === "," || character === ";" || character === "\\") return `\\${character}`;
  if (lineEnd.test(character)) return String.raw`\n`;
  return unwritable.test(character) ? "\uFFFD" : character;
};
