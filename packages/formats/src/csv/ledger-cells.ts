import { isPounds, ledgerKinds, referencePattern, type LedgerKind, type Pounds } from "@maths-hubs/model";
import { cellRefusal, type CellReader } from "./appointment-cells.ts";

/** A reference: a key, a line, a payee, an exception. */
export const readReference: CellReader<string> = (cell) =>
  referencePattern.test(cell)
    ? { value: cell }
    : cellRefusal("invalid-reference", 'a reference without spaces such as "NCP23-09"', cell);

/** One of the kinds of entry. */
export const readLedgerKind: CellReader<LedgerKind> = (cell) => {
  const kind = ledgerKinds.find((known) => known === cell.toLowerCase());
  if (kind !== undefined) return { value: kind };
  return cellRefusal("invalid-value", ledgerKinds.map((known) => `"${known}"`).join(", "), cell);
};

/** Pounds without a currency sign or separators: what a separator means differs between locales. */
export const readPounds: CellReader<Pounds> = (cell) =>
  isPounds(cell)
    ? { value: cell }
    : cellRefusal("invalid-value", 'pounds such as "1234.50", without £ and without separators', cell);
