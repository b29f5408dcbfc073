import type { GrantStatement, StatementLine, Subtotal, Working } from "@maths-hubs/model";
import { poundsOf, withinLimit } from "./money.ts";

/** A line before its amount is written out. */
export type DraftLine = Omit<StatementLine, "amount" | "missing">;

/** A statement in the making: lines with their pence, so that no amount is read a second time. */
export interface StatementDraft {
  readonly lines: StatementLine[];
  /** The pence of each line; `undefined` where it is not known. */
  readonly pence: (number | undefined)[];
  readonly missing: string[];
  readonly workings: Working[];
}

export const emptyDraft = (): StatementDraft => ({ lines: [], pence: [], missing: [], workings: [] });

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
  draft.lines.push({ ...line, amount: null, missing });
  draft.pence.push(undefined);
  draft.missing.push(...missing);
};

/** What lines have in common that are added up together. */
interface LineGroup {
  readonly of: string;
  readonly label: string;
}

/** The group of a line; the same object for the same group. */
export type GroupOf = (line: StatementLine) => LineGroup;

/** Lines, subtotals and total, which agree because they are added up here and nowhere else. */
export const settled = (
  draft: StatementDraft,
  groupOf?: GroupOf,
): Pick<GrantStatement, "lines" | "subtotals" | "total" | "missing" | "workings"> => {
  const { lines, pence, missing, workings } = draft;
  const total = sumOfPence(pence);
  return {
    lines,
    subtotals: groupOf === undefined ? [] : subtotalsOf(draft, groupOf),
    total: total === undefined ? null : poundsOf(total, "/total"),
    // One gap can hold back many lines; it is asked for once.
    missing: missing.length < 2 ? missing : [...new Set(missing)],
    workings,
  };
};

const sumOfPence = (pence: readonly (number | undefined)[]): number | undefined => {
  let sum = 0;
  for (const each of pence) {
    if (each === undefined) return undefined;
    sum = withinLimit(sum + each);
  }
  return sum;
};

interface Sum {
  readonly lines: string[];
  pence: number | undefined;
}

const subtotalsOf = ({ lines, pence }: StatementDraft, groupOf: GroupOf): readonly Subtotal[] => {
  const sums = new Map<LineGroup, Sum>();
  let last: LineGroup | undefined;
  let sum: Sum = { lines: [], pence: 0 };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) continue;
    const group = groupOf(line);
    // Lines of a group stand together for the most part, so that few need to be looked up.
    if (group !== last) {
      sum = sums.get(group) ?? { lines: [], pence: 0 };
      sums.set(group, sum);
      last = group;
    }
    sum.lines.push(line.id);
    const each = pence[index];
    sum.pence = sum.pence === undefined || each === undefined ? undefined : sum.pence + each;
  }
  return Array.from(sums, ([{ of, label }, sum]) => ({
    of,
    label,
    lines: sum.lines,
    amount: sum.pence === undefined ? null : poundsOf(sum.pence),
  }));
};
