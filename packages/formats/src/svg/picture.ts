/** The fonts of every picture: what the machine at hand has, no file to load. */
export const fontFamily = "system-ui, 'Segoe UI', 'Liberation Sans', Arial, sans-serif";

/** The width of a picture in pixels: from 320 to 4000, 760 where none is given. */
export const widthOf = (width = 760): number =>
  Number.isFinite(width) ? Math.round(Math.min(4000, Math.max(320, width))) : 760;

/** Ids are referred to from attributes and style sheets, so they keep to letters that need no escape there. */
export const idsBeginningWith = (prefix: string): ((name: string) => string) => {
  const plain = prefix.slice(0, 80).replaceAll(/[^A-Za-z0-9_-]/g, "-");
  return (name) => `${plain}-${name}`;
};

/** A text of at most so many UTF-16 units. */
export const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;
