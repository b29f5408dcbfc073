import type { GrantStatement, Pounds, StatementLine, Subtotal, Working } from "@maths-hubs/model";
import { poundsOf, withinLimit } from "./money.ts";

/** A line before its amount is written out. */
export type DraftLine = Omit<StatementLine, "amount" | "missing">;

/** A statement in the making: lines with their pence, so that no amount is read a second time. */
export interface StatementDraft {
  readonly lines: StatementLine[];
  /** The pence of each line; `NaN` where it is not known, so that no sum with it is known either. */
  readonly pence: number[];
  readonly groups: LineGroup[];
  readonly missing: string[];
  readonly workings: Working[];
}

/** Lines that are added up together: those since the group before, up to an end. */
interface LineGroup {
  readonly of: string;
  readonly label: string;
  readonly end: number;
}

export const emptyDraft = (): StatementDraft => ({
  lines: [],
  pence: [],
  groups: [],
  missing: [],
  workings: [],
});

/** Adds a line that is known; gives back its amount in pounds. */
export const addLine = (draft: StatementDraft, line: DraftLine, pence: number): string => {
  const amount = poundsOf(pence, line.path);
  putLine(draft, { ...line, amount }, pence);
  return amount;
};

/** Adds a line whose amount is written out already. */
export const putLine = (draft: StatementDraft, line: StatementLine, pence: number): void => {
  draft.lines.push(line);
  draft.pence.push(pence);
};

/** Adds a line that the input does not say enough for: it has no amount, and neither has the total. */
export const addUndetermined = (
  draft: StatementDraft,
  line: DraftLine,
  missing: readonly string[],
): undefined => {
  putLine(draft, { ...line, amount: null, missing }, Number.NaN);
  draft.missing.push(...missing);
};

/** Ends a group: the lines since the last one have a subtotal, if there are any. */
export const endGroup = ({ groups, lines }: StatementDraft, of: string, label: string): void => {
  const end = lines.length;
  if (end > (groups.at(-1)?.end ?? 0)) groups.push({ of, label, end });
};

/** Lines, subtotals and total, which agree because they are added up here and nowhere else. */
export const settled = (
  draft: StatementDraft,
): Pick<GrantStatement, "lines" | "subtotals" | "total" | "missing" | "workings"> => {
  const { lines, pence, missing, workings } = draft;
  const total = totalOf(pence);
  return {
    lines,
    subtotals: subtotalsOf(draft),
    total: writtenSum(total, "/total"),
    // One gap can hold back many lines; it is asked for once.
    missing: missing.length < 2 ? missing : [...new Set(missing)],
    workings,
  };
};

const totalOf = (pence: readonly number[]): number => {
  let sum = 0;
  for (const each of pence) {
    sum += each;
    if (Number.isNaN(sum)) return sum;
    withinLimit(sum);
  }
  return sum;
};

const subtotalsOf = ({ lines, pence, groups }: StatementDraft): readonly Subtotal[] => {
  let start = 0;
  return groups.map(({ of, label, end }) => {
    const ids = lines.slice(start, end).map(({ id }) => id);
    let sum = 0;
    for (const each of pence.slice(start, end)) sum += each;
    start = end;
    return { of, label, lines: ids, amount: writtenSum(sum) };
  });
};

const writtenSum = (pence: number, path?: string): Pounds | null =>
  Number.isNaN(pence) ? null : poundsOf(pence, path);
