/**
 * Where a place of a text is in a text field, which keeps every line end as one character.
 *
 * @param text - the text, whose lines may end with CR LF
 * @param offset - UTF-16 code units before the place
 */
export const placeAsTyped = (text: string, offset: number): number => {
  let place = offset;
  for (let at = text.indexOf("\r\n"); at !== -1 && at < offset; at = text.indexOf("\r\n", at + 2)) place -= 1;
  return place;
};
