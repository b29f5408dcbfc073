/** Takes one row of a table: its text without the line end, and its number from 1, as a spreadsheet counts. */
type TakeRow = (text: string, row: number) => void;

/** Cuts a text that comes in pieces into the rows of a table. */
export interface RowScanner {
  /** Reads one more piece. */
  readonly push: (piece: string, take: TakeRow) => void;
  /** Reads what is left, once nothing more comes. */
  readonly end: (take: TakeRow) => void;
  /** Why the reading stopped before the end, and in which row; `undefined` as long as it has not. */
  readonly stopped: () => StoppedAt | undefined;
}

/** A row at which the reading stopped: nothing after it can be told apart. */
interface StoppedAt {
  readonly row: number;
  readonly code: "malformed-quotes" | "row-too-long";
  /** Where the row begins, as far as anybody wants to see it. */
  readonly text: string;
}

/** Far longer than any row of a table; what is longer is a quote that never closes, and is not kept. */
export const longestRow = 1_000_000;

/**
 * Each character is looked at once, whatever the pieces are like: a line end counts where the quotes before it in the row are
 * even in number, which holds for every well-formed table. What is kept between two pieces is the row that has begun.
 */
export const rowScanner = (): RowScanner => {
  let row = 1;
  let isQuoted = false;
  let held: string[] = [];
  let heldLength = 0;
  let stop: StoppedAt | undefined;

  const hold = (text: string): void => {
    held.push(text);
    heldLength += text.length;
    if (heldLength <= longestRow) return;
    stop = { row, code: isQuoted ? "malformed-quotes" : "row-too-long", text: (held[0] ?? "").slice(0, 60) };
    held = [];
  };
  const takeHeld = (text: string, take: TakeRow): void => {
    const whole = held.length === 0 ? text : held.join("") + text;
    held = [];
    heldLength = 0;
    take(whole.endsWith("\r") ? whole.slice(0, -1) : whole, row);
    row += 1;
  };
  const push = (piece: string, take: TakeRow): void => {
    if (stop !== undefined) return;
    let start = 0;
    let from = 0;
    let quote = piece.indexOf('"');
    let line = piece.indexOf("\n");
    for (;;) {
      // A quote before the line end turns the quoting on or off.
      while (quote !== -1 && (isQuoted || line === -1 || quote < line)) {
        isQuoted = !isQuoted;
        from = quote + 1;
        quote = piece.indexOf('"', from);
        if (line !== -1 && line < from) line = piece.indexOf("\n", from);
      }
      if (isQuoted || line === -1) break;
      takeHeld(piece.slice(start, line), take);
      start = line + 1;
      line = piece.indexOf("\n", start);
    }
    if (start < piece.length) hold(piece.slice(start));
  };
  return {
    push,
    end: (take) => {
      if (stop !== undefined || heldLength === 0) return;
      if (isQuoted) stop = { row, code: "malformed-quotes", text: held.join("").slice(0, 60) };
      else takeHeld("", take);
    },
    stopped: () => stop,
  };
};
