/** The two candidates that share most pairs of letters with a text: for "did you mean". */
export const nearest = (text: string, candidates: readonly string[]): readonly string[] => {
  const wanted = pairsOf(text.slice(0, 100));
  const score = (candidate: string): number => {
    const pairs = pairsOf(candidate);
    return (2 * pairs.filter((pair) => wanted.includes(pair)).length) / (pairs.length + wanted.length + 1);
  };
  return candidates.toSorted((a, b) => score(b) - score(a)).slice(0, 2);
};

const pairsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(text.length - 1, 0) }, (_, index) =>
    text.slice(index, index + 2).toLowerCase(),
  );
