/**
 * What a page shows of an output, as the pieces between its lines `…`: each stands in the output, in that order.
 * @param {string} shown - what the page shows
 * @param {string} output - what was printed
 * @returns {string | undefined} the first piece that is not there, or undefined where all are
 */
export const missingFrom = (shown, output) => {
  let rest = output;
  for (const piece of shown.split(/^…$/m).map((one) => one.replace(/^\n/, "").trimEnd())) {
    const at = rest.indexOf(piece);
    if (at === -1) return piece;
    rest = rest.slice(at + piece.length);
  }
  return undefined;
};
