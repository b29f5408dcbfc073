/** What a spreadsheet may take for the start of a formula, also behind blanks that it drops, or behind our own guard. */
const formulaStart = /^[\s\p{Cc}\p{Cf}']*[=+\-@＝＋－＠]|^'*[\t\r\n]/u;

const negativeNumber = /^-\d+(?:\.\d+)?$/;

/**
 * A cell that no spreadsheet runs as a formula: what could begin one is put behind an apostrophe, real numbers such as
 * `-1.5` are left alone.
 */
export const guarded = (cell: string): string =>
  formulaStart.test(cell) && !negativeNumber.test(cell) ? `'${cell}` : cell;

/** The cell as it was before {@link guarded}. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && formulaStart.test(cell.slice(1)) ? cell.slice(1) : cell;
