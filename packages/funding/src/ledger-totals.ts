import { ledgerKinds, type LedgerEntry, type LedgerKind, type Pounds } from "@maths-hubs/model";
import { fundingError, type FundingError } from "./funding-error.ts";
import { mostPence, penceFrom, poundsOf, withinLimit } from "./money.ts";
import { penceOf } from "./pence-of.ts";

/** What the entries of one line come to, by kind, in pounds with two places. */
export interface LineTotals extends Readonly<Record<LedgerKind, Pounds>> {
  /** The line. */
  readonly line: string;
  /** How many entries it rests on. */
  readonly entries: number;
}

/** What a ledger comes to. */
export interface LedgerTotals {
  /** By line, in the order in which the lines first appear. */
  readonly lines: readonly LineTotals[];
  /** By kind, all lines together. */
  readonly byKind: Readonly<Record<LedgerKind, Pounds>>;
  /** Everything. */
  readonly total: Pounds;
  /** How many entries there are. */
  readonly entries: number;
}

/** What totals are made of; whole entries will do. */
export type CountedEntry = Pick<LedgerEntry, "line" | "kind" | "amount">;

/**
 * Adds up a ledger of any length by line and kind, exactly, in one pass and without keeping an entry.
 *
 * Every entry counts here; which of them may count is for {@link judgeLedger} to say.
 *
 * @param entries - an array, or anything that yields entries one by one
 * @throws a {@link FundingError} with code `invalid-pounds` if an amount is none, naming its place; with code
 * `invalid-choice` if a kind is none; with code `amount-too-large` if a sum is beyond what pence can say
 *
 * @example
 * ```ts
 * import { ledgerTotals } from "@maths-hubs/funding";
 *
 * const paid = { line: "NCP23-09", kind: "actual", amount: "0.10" } as const;
 * const totals = ledgerTotals([paid, { ...paid, amount: "0.20" }, { ...paid, kind: "forecast", amount: "5" }]);
 * totals.byKind; // => { actual: "0.30", committed: "0.00", forecast: "5.00" }
 * totals.total; // => "5.30"
 * ```
 */
export const ledgerTotals = (entries: Iterable<CountedEntry>): LedgerTotals => {
  const sums = new Map<string, LineSums>();
  let current: LineSums | undefined;
  let index = 0;
  for (const entry of entries) {
    if (current?.line !== entry.line) current = sumsOfLine(sums, entry.line);
    addEntry(current, entry, index);
    index += 1;
  }
  const lines = [...sums.values()];
  return {
    lines: lines.map(asTotals),
    byKind: asPounds((kind) => withinLimit(sum(lines.map((line) => line[kind])))),
    total: poundsOf(sum(lines.map(({ actual, committed, forecast }) => actual + committed + forecast))),
    entries: index,
  };
};

interface LineSums extends Record<LedgerKind, number> {
  readonly line: string;
  entries: number;
}

const sumsOfLine = (sums: Map<string, LineSums>, line: string): LineSums => {
  const known = sums.get(line);
  if (known !== undefined) return known;
  const fresh = { line, actual: 0, committed: 0, forecast: 0, entries: 0 };
  sums.set(line, fresh);
  return fresh;
};

const addEntry = (sums: LineSums, { kind, amount }: CountedEntry, index: number): void => {
  const quick = penceOf(amount);
  const pence = Number.isNaN(quick) ? penceFrom(amount, `/${index}/amount`) : quick;
  if (kind === "actual") sums.actual += pence;
  else if (kind === "committed") sums.committed += pence;
  else if (kind === "forecast") sums.forecast += pence;
  else throw invalidKind(kind, index);
  sums.entries += 1;
  // Past this, adding could round; a sum may come back from it, so the least room is kept at every step.
  if (Math.abs(sums[kind]) > mostPence) withinLimit(sums[kind], `/${index}/amount`);
};

const asTotals = (sums: LineSums): LineTotals => ({
  line: sums.line,
  ...asPounds((kind) => sums[kind]),
  entries: sums.entries,
});

const asPounds = (penceOf: (kind: LedgerKind) => number): Record<LedgerKind, Pounds> => ({
  actual: poundsOf(penceOf("actual")),
  committed: poundsOf(penceOf("committed")),
  forecast: poundsOf(penceOf("forecast")),
});

const sum = (pence: readonly number[]): number => pence.reduce((whole, part) => whole + part, 0);

const invalidKind = (kind: unknown, index: number): FundingError =>
  fundingError({
    code: "invalid-choice",
    path: `/${index}/kind`,
    received: kind,
    expected: ledgerKinds.join(", "),
  });
