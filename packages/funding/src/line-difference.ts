import type { DifferenceCause, StatementLine } from "@maths-hubs/model";
import { toHundredths } from "@maths-hubs/rulekit";
import { penceFrom } from "./money.ts";
import { roundedQuotient } from "./rounded-quotient.ts";

/** One part of the change of one line, in pence. */
export interface PencePart {
  readonly cause: DifferenceCause;
  readonly line: string;
  readonly label: string;
  readonly pence: number;
  readonly because: string;
}

/** A line of one statement, if it has it, with all lines of that statement. */
export interface LineSide {
  readonly line: StatementLine | undefined;
  readonly all: ReadonlyMap<string, StatementLine>;
}

/** The change of one line, cause by cause; parts of nothing are left out. */
export const partsOfLine = (before: LineSide, after: LineSide): readonly PencePart[] => {
  const line = after.line ?? before.line;
  if (line === undefined) return [];
  const change = penceOf(after.line) - penceOf(before.line);
  // An undetermined line has no amount to change from or to.
  if (Number.isNaN(change) || change === 0) return [];
  const parts = causesOf(before, after, change);
  const { id, label } = line;
  return parts.filter(({ pence }) => pence !== 0).map((part) => ({ ...part, line: id, label }));
};

type Part = Omit<PencePart, "line" | "label">;

/** A line that is not there is nothing; one that is undetermined is not a number. */
const penceOf = (line: StatementLine | undefined): number => {
  if (line === undefined) return 0;
  return line.amount === null ? Number.NaN : penceFrom(line.amount);
};

const causesOf = (before: LineSide, after: LineSide, change: number): readonly Part[] => {
  const [old, now] = [before.line, after.line];
  if (old?.rate !== undefined && now?.rate !== undefined) return ofProduct(old, now, change);
  if (old !== undefined && now !== undefined) {
    const because = `£${now.amount ?? ""} instead of £${old.amount ?? ""}`;
    return [{ cause: now.kind === "remainder" ? "rounding" : "inputs", pence: change, because }];
  }
  const [only, other] = now === undefined ? [old, after.all] : [now, before.all];
  const because = now === undefined ? "no longer there" : "not there before";
  if (only?.kind === "remainder") return [{ cause: "rounding", pence: change, because }];
  const isDelivery = only?.rate !== undefined && hasProjectOf(only, other);
  return [{ cause: isDelivery ? "delivery" : "inputs", pence: change, because }];
};

/** The number at the rate before, the rate for the number after, and what rounding makes of the two. */
const ofProduct = (old: StatementLine, now: StatementLine, change: number): readonly Part[] => {
  const [oldNumber, newNumber] = [toHundredths(old.quantity ?? 0), toHundredths(now.quantity ?? 0)];
  const [oldRate, newRate] = [penceFrom(old.rate ?? "0.00"), penceFrom(now.rate ?? "0.00")];
  const delivery = product(newNumber - oldNumber, oldRate);
  const rates = product(newNumber, newRate - oldRate);
  const isEditions = old.rateFrom === "edition" || now.rateFrom === "edition";
  return [
    {
      cause: "delivery",
      pence: delivery,
      because: `${now.quantity ?? 0} instead of ${old.quantity ?? 0}, at £${old.rate ?? ""}`,
    },
    {
      cause: isEditions ? "edition" : "rates",
      pence: rates,
      because: `£${now.rate ?? ""} instead of £${old.rate ?? ""}, for ${now.quantity ?? 0}`,
    },
    { cause: "rounding", pence: change - delivery - rates, because: "pennies of rounding" },
  ];
};

/** Hundredths of a number times pence, in pence; big integers, because the product may leave the safe ones. */
const product = (hundredths: number, pence: number): number =>
  Number(roundedQuotient(BigInt(hundredths) * BigInt(pence), 100n, "half-away-from-zero"));

/** Whether another statement has a line of the same project: ids start with it. */
const hasProjectOf = ({ id }: StatementLine, all: ReadonlyMap<string, StatementLine>): boolean => {
  const project = id.slice(0, id.indexOf("/") + 1);
  for (const other of all.keys()) if (other.startsWith(project)) return true;
  return false;
};
