import * as fc from "fast-check";

/** The halves of characters, which alone are none: they lie between the last character before and the first after. */
const firstHalf = 0xd8_00;
const halves = 0x8_00;
const last = 0x10_ff_ff - halves;

const toCharacter = (place: number): string =>
  String.fromCodePoint(place < firstHalf ? place : place + halves);

/** The way back, so that a text which somebody wrote can be shrunk, and well-known awkward texts are tried too. */
const toPlace = (value: unknown): number => {
  const point = typeof value === "string" ? value.codePointAt(0) : undefined;
  if (point === undefined || value !== String.fromCodePoint(point)) throw new Error("not one character");
  if (point >= firstHalf && point < firstHalf + halves) throw new Error("half a character");
  return point < firstHalf ? point : point - halves;
};

/**
 * Any character of Unicode, as the unit of a random text. The same as the unit `"binary"` of fast-check, which lists
 * all million of them first and takes a second for it, in each package and each time zone again.
 */
export const anyCharacter: fc.Arbitrary<string> = fc.integer({ min: 0, max: last }).map(toCharacter, toPlace);
