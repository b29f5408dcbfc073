const longestCompared = 100;
const fewest = 0.3;

/**
 * The names that share most pairs of letters with a text, best first and none that is far off: for "did you
 * mean". The time taken does not grow with texts beyond a hundred characters.
 */
export const nearestNames = (text: string, names: readonly string[]): readonly string[] => {
  const wanted = pairsOf(text.slice(0, longestCompared));
  return names
    .map((name) => ({ name, likeness: likeness(wanted, pairsOf(name)) }))
    .filter((one) => one.likeness >= fewest)
    .toSorted((a, b) => b.likeness - a.likeness)
    .map(({ name }) => name);
};

/** From 0, nothing in common, to 1. */
const likeness = (wanted: ReadonlySet<string>, offered: ReadonlySet<string>): number => {
  const shared = [...offered].filter((pair) => wanted.has(pair)).length;
  return (2 * shared) / Math.max(wanted.size + offered.size, 1);
};

/** Neighbouring letters, with the ends of the text as letters of their own so that short names compare too. */
const pairsOf = (text: string): ReadonlySet<string> => {
  const framed = `^${text.toLowerCase()}$`;
  return new Set(Array.from({ length: framed.length - 1 }, (_, index) => framed.slice(index, index + 2)));
};
