import type { Characters } from "../scan/characters.ts";
import { tagAt, type Tag } from "./tag.ts";

/** Names of elements that are known not to be closed any more. */
export type Unclosed = Set<string>;

/**
 * Where an element ends whose content is no prose: behind its closing tag. Without one, a script or a style goes on to
 * the end, as browsers read it; of others, the tag alone is passed over.
 */
export const endOfElement = (text: Characters, { name, end }: Tag, unclosed: Unclosed): number => {
  let at = unclosed.has(name) ? -1 : text.indexOf("</", end);
  while (at >= 0) {
    const closing = namedHere(text, at + 2, name) ? tagAt(text, at) : undefined;
    if (closing?.name === name) return closing.end;
    at = text.indexOf("</", at + 2);
  }
  unclosed.add(name);
  return name === "script" || name === "style" ? text.length : end;
};

const namedHere = (text: Characters, at: number, name: string): boolean =>
  text.slice(at, at + name.length).toLowerCase() === name;
