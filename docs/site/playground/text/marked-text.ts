import type { TextFinding } from "@maths-hubs/comms";

/** A stretch of a text as it stands, and whether something was found in it. */
interface Stretch {
  readonly text: string;
  readonly found: boolean;
}

/** A text in stretches, as far as the page shows it. */
export interface MarkedText {
  readonly stretches: readonly Stretch[];
  /** How many characters of the text are not shown. */
  readonly leftOut: number;
}

/** A cut between the two halves of a sign such as an emoji would show neither. */
const cutBefore = (text: string, at: number): number => {
  const code = text.charCodeAt(at - 1);
  return at < text.length && code >= 0xd800 && code <= 0xdbff ? at - 1 : at;
};

/**
 * Cuts a text where something was found in it, so that every stretch can be shown as plain text. Findings that overlap are
 * one stretch.
 *
 * @param text - the text that was checked
 * @param findings - what was found, in the order of the text
 * @param most - how many characters to show
 */
export const markedText = (
  text: string,
  findings: readonly Pick<TextFinding, "offset" | "length">[],
  most: number,
): MarkedText => {
  const end = cutBefore(text, Math.min(text.length, most));
  const stretches: Stretch[] = [];
  let at = 0;
  const take = (to: number, found: boolean): void => {
    if (to > at) stretches.push({ text: text.slice(at, to), found });
    at = Math.max(at, to);
  };
  for (const { offset, length } of findings) {
    if (offset + length > end) break;
    take(offset, false);
    take(offset + length, true);
  }
  take(end, false);
  return { stretches, leftOut: text.length - end };
};
