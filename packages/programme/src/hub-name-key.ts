/** Longer than any name with all that is forgiven; a longer text names no hub. */
export const longestName = 100;

const forgiven = new Set(["the", "and", "maths", "hub", "hubs", "mathshub", "mathshubs"]);

/**
 * What is left of a name when everything that people write differently is taken away: case, accents, punctuation, and the
 * words around the name itself. Names with the same key are the same name.
 */
export const hubNameKey = (name: string): string =>
  name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !forgiven.has(word))
    .join(" ");
