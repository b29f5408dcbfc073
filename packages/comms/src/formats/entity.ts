import { opaque, unseen, type Characters } from "../scan/characters.ts";

/** A character written as an entity. */
export interface Entity {
  readonly end: number;
  /** What a reader sees; something opaque where the name is not known here. */
  readonly shows: string;
}

const named: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["nbsp", "\u00A0"],
  ["ensp", "\u2002"],
  ["emsp", "\u2003"],
  ["thinsp", "\u2009"],
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["laquo", "«"],
  ["raquo", "»"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["hellip", "…"],
  ["bull", "•"],
  ["middot", "·"],
  ["shy", unseen],
  ["zwj", unseen],
  ["zwnj", unseen],
]);

/** No entity is longer than its mark, its name and its semicolon. */
const longest = 33;

/** The entity that begins with the ampersand at a place, if one does. */
export const entityAt = (text: Characters, at: number): Entity | undefined => {
  let end = at + 1;
  while (end < text.length && end - at < longest && isOfName(text.charCodeAt(end))) end += 1;
  if (end === at + 1 || end >= text.length || text.charCodeAt(end) !== semicolon) return undefined;
  const name = text.slice(at + 1, end);
  return { end: end + 1, shows: name.startsWith("#") ? numbered(name) : (named.get(name) ?? opaque) };
};

const semicolon = 0x3b;

const isOfName = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  code === 0x23;

/** `#8217` and `#x2019`; what is beyond one code unit shows something opaque. */
const numbered = (name: string): string => {
  const isHexadecimal = name.charAt(1).toLowerCase() === "x";
  const code = isHexadecimal ? Number(`0x${name.slice(2)}`) : Number(name.slice(1));
  if (!Number.isInteger(code) || code < 0x09 || code > 0xff_ff) return opaque;
  return code >= 0xd8_00 && code < 0xe0_00 ? opaque : String.fromCharCode(code);
};
