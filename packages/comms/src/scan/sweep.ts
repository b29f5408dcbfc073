import { isUnseen, type Characters } from "./characters.ts";
import { masteryAt, workGroupAt, type Mention } from "./mention.ts";
import { beginsWord } from "./word.ts";

/** What the sweep tells of a text, in the order in which it stands there. */
export interface Sweep {
  /** A phrase of the programme, in whatever case. */
  readonly onMention: (mention: Mention) => void;
  /** A word that begins with one of the `initials`. */
  readonly onInitial: (start: number) => void;
  /** First letters of the abbreviations that are looked for: capitals. */
  readonly initials: readonly number[];
}

/** What to do at a character of ASCII: nothing for nearly all of them. */
const nothing = 0;
const lastOfMastery = 1;
const lastOfGroup = 2;
const initial = 4;

/**
 * Reads a text once. Both phrases are known by their last letter, which is rare, and read backwards from there; so a
 * character costs a look into a table, and a phrase its own length.
 */
export const sweep = (text: Characters, { onMention, onInitial, initials }: Sweep): void => {
  const actions = actionsFor(initials);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const action = code < 128 ? (actions[code] ?? nothing) : nothing;
    if (action !== nothing) {
      const mention = isLikely(text, at, action) ? mentionAt(text, at, action) : undefined;
      if (mention !== undefined) onMention(mention);
      if (action >= initial && beginsWord(text, at)) onInitial(at);
    }
  }
};

/** Nearly every y and p ends another word: the letter before it tells, unless markup stands between. */
const isLikely = (text: Characters, at: number, action: number): boolean => {
  if (at === 0) return false;
  const before = text.charCodeAt(at - 1);
  const expected = (action & lastOfMastery) === 0 ? letterU : letterR;
  return (before | 0x20) === expected || isUnseen(before);
};

const letterR = 0x72;
const letterU = 0x75;

const mentionAt = (text: Characters, at: number, action: number): Mention | undefined => {
  if ((action & lastOfMastery) !== 0) return masteryAt(text, at);
  return (action & lastOfGroup) === 0 ? undefined : workGroupAt(text, at);
};

const actionsFor = (initials: readonly number[]): Uint8Array => {
  const actions = new Uint8Array(128);
  for (const code of "yY") actions[code.charCodeAt(0)] = lastOfMastery;
  for (const code of "pP") actions[code.charCodeAt(0)] = lastOfGroup;
  for (const code of initials) if (code < 128) actions[code] = (actions[code] ?? nothing) | initial;
  return actions;
};
