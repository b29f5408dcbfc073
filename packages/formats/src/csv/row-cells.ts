/** What a row holds: the cells asked for, and its shape. */
export interface RowCells {
  /** The cells asked for, without blanks at their ends, in the order asked. */
  readonly cells: readonly string[];
  /** How many cells the row has. */
  readonly width: number;
  /** How many it has up to the last that is not empty. */
  readonly used: number;
  /** The position of a cell whose quotes do not open and close the whole of it; -1 where there is none. */
  readonly brokenAt: number;
}

/**
 * Takes the cells out of a row that are asked for, and only counts the others: a register of 140 columns is read for a dozen.
 *
 * @param text - one row, without its line end
 * @param delimiter - what stands between cells
 * @param slots - for each position, which of the cells asked for it is; -1 or nothing for none
 */
export const rowCells = (text: string, delimiter: string, slots: readonly number[]): RowCells => {
  const cells: string[] = [];
  let width = 0;
  let used = 0;
  let brokenAt = -1;
  let quote = text.indexOf('"');
  for (let from = 0; from <= text.length; width += 1) {
    // Looked for again only once it has been passed, so that the row is searched once.
    if (quote !== -1 && quote < from) quote = text.indexOf('"', from);
    const close = quote === from ? closingQuote(text, from) : undefined;
    const end = endOfCell(text, (close ?? from - 1) + 1, delimiter);
    const slot = slots[width] ?? -1;
    if (slot >= 0)
      cells[slot] =
        close === undefined ? text.slice(from, end).trim() : unquoted(text.slice(from + 1, close));
    if (end > from && (width < slots.length || text.slice(from, end).trim() !== "")) used = width + 1;
    const isWhole = close === undefined ? quote === -1 || quote >= end : close + 1 === end && close > from;
    if (brokenAt === -1 && !isWhole) brokenAt = width;
    from = end + 1;
  }
  return { cells, width, used, brokenAt };
};

const endOfCell = (text: string, from: number, delimiter: string): number => {
  const at = text.indexOf(delimiter, from);
  return at === -1 ? text.length : at;
};

/** The quote that closes a cell, the first that no second quote follows; the opening one where none does. */
const closingQuote = (text: string, opening: number): number => {
  let close = text.indexOf('"', opening + 1);
  while (close !== -1 && text.charCodeAt(close + 1) === 34) close = text.indexOf('"', close + 2);
  return close === -1 ? opening : close;
};

const unquoted = (text: string): string => (text.includes('"') ? text.replaceAll('""', '"') : text).trim();
