/** A line of a page that stands for any number of lines, none included. */
const leftOut = /^…$/m;

/**
 * Holds what a page shows of an output against it. A line `…` stands for what is left out; without one at its beginning or
 * end, what is shown begins or ends where the output does.
 * @param {string} shown - what the page shows
 * @param {string} output - what was printed
 * @returns {string | undefined} the first piece that is not where it is shown, or undefined where all are
 */
export const missingFrom = (shown, output) => {
  const pieces = shown.split(leftOut).map((one) => one.replace(/^\n/, "").trimEnd());
  const printed = output.trimEnd();
  if (pieces.length === 1) return printed === pieces[0] ? undefined : pieces[0];
  if (!printed.startsWith(pieces[0])) return pieces[0];
  if (!printed.endsWith(pieces.at(-1))) return pieces.at(-1);
  let from = 0;
  return pieces.find((piece) => {
    const at = printed.indexOf(piece, from);
    from = at + piece.length;
    return at === -1;
  });
};
