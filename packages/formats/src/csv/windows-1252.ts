/** The characters of bytes 80 to 9F; the five that Windows leaves free stand for themselves, as browsers have it. */
const highControls =
  "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
  "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

/** Few enough for one call with as many arguments. */
const bytesAtOnce = 8192;

/**
 * The text of bytes in Windows-1252, the encoding of England's register of establishments as it is downloaded. Each byte is one
 * character, so a file may be decoded in pieces.
 *
 * @param bytes - the bytes, or a piece of them
 *
 * @example
 * ```ts
 * import { fromWindows1252 } from "@maths-hubs/formats/csv";
 *
 * fromWindows1252(Uint8Array.of(0x53, 0x74, 0x20, 0x4a, 0x6f, 0x68, 0x6e, 0x92, 0x73)); // => "St John’s"
 * ```
 */
export const fromWindows1252 = (bytes: Uint8Array): string => {
  let text = "";
  for (let start = 0; start < bytes.length; start += bytesAtOnce)
    text += String.fromCharCode(...bytes.subarray(start, start + bytesAtOnce));
  // oxlint-disable-next-line no-control-regex -- these codes are the letters to replace
  return text.replaceAll(/[\u0080-\u009F]/g, (character) =>
    highControls.charAt(character.charCodeAt(0) - 0x80),
  );
};
