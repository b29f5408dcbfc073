import { blockEnd, newline, opaque, unseen, type Characters } from "../scan/characters.ts";
import { maskOf, type Mask } from "../scan/mask.ts";
import type { Reading } from "../scan/reading.ts";
import { heading, inline, quoting, replaced, withoutProse } from "./element.ts";
import { endOfElement, type Unclosed } from "./element-end.ts";
import { entityAt } from "./entity.ts";
import { tagAt, type Tag } from "./tag.ts";

/** HTML as a reader sees it: tags, attributes and comments masked, scripts and code too, entities shown as characters. */
export const readHtml = (text: Characters): Reading => {
  const mask = maskOf(text);
  const headings: number[] = [];
  const unclosed: Unclosed = new Set();
  const nextMark = nextOf(text, ["<", "&", "\n"]);
  let at = nextMark(0);
  while (at < text.length) at = nextMark(passMark(text, at, { mask, headings, unclosed }));
  if (headings.length % 2 === 1) headings.pop();
  return { text: mask.done(), headings, linesAreHeadings: false };
};

/** A tag, an entity, or a line end, which shows a space: a blank line ends nothing in HTML. */
const passMark = (text: Characters, at: number, passing: Passing): number => {
  const code = text.charCodeAt(at);
  if (code === less) return passTag(text, at, passing);
  if (code !== newline) return passEntity(text, at, passing.mask);
  passing.mask.hide(at, at + 1, " ");
  return at + 1;
};

const less = 0x3c;

/** Finds the next of some characters from a place on; each is searched for once, as far as it is needed. */
const nextOf = (text: Characters, characters: readonly string[]): ((from: number) => number) => {
  const found = characters.map(() => -1);
  return (from) => {
    let nearest = text.length;
    for (const [index, character] of characters.entries()) {
      let at = found[index] ?? -1;
      if (at < from) {
        const next = text.indexOf(character, from);
        at = next < 0 ? text.length : next;
        found[index] = at;
      }
      if (at < nearest) nearest = at;
    }
    return nearest;
  };
};

/** What the masking of tags needs beside the text. */
export interface Passing {
  readonly mask: Mask;
  readonly headings: number[];
  readonly unclosed: Unclosed;
}

/** Masks the entity at a place, if there is one; answers where to go on. */
export const passEntity = (text: Characters, at: number, mask: Mask): number => {
  const entity = entityAt(text, at);
  if (entity === undefined) return at + 1;
  mask.hide(at, entity.end, entity.shows);
  return entity.end;
};

/** Masks the tag at a place, with what is no prose in its element; answers where to go on. */
export const passTag = (text: Characters, at: number, { mask, headings, unclosed }: Passing): number => {
  const tag = tagAt(text, at);
  if (tag === undefined) return at + 1;
  if (withoutProse.has(tag.name) && !tag.isClosing) {
    const end = endOfElement(text, tag, unclosed);
    mask.hide(at, end, opaque);
    return end;
  }
  if (heading.has(tag.name)) noteHeading(headings, tag);
  mask.hide(at, tag.end, shownFor(tag));
  return tag.end;
};

/** A heading begins behind its tag and ends at the next tag of a heading. */
const noteHeading = (headings: number[], { isClosing, end }: Tag): void => {
  const isOpen = headings.length % 2 === 1;
  if (isOpen) headings.push(end);
  if (!isClosing) headings.push(end);
};

const shownFor = ({ name, isClosing }: Tag): string => {
  if (name === "" || inline.has(name)) return unseen;
  if (quoting.has(name)) return isClosing ? "”" : "“";
  if (name === "br") return " ";
  return replaced.has(name) ? opaque : blockEnd;
};
