/** How many octets a text takes in UTF-8; half a character is written as U+FFFD, which takes three. */
export const octets = (text: string): number => {
  let sum = 0;
  for (const character of text) sum += octetsOf(character.codePointAt(0) ?? 0);
  return sum;
};

const octetsOf = (codePoint: number): number => {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x8_00) return 2;
  return codePoint < 0x1_00_00 ? 3 : 4;
};
