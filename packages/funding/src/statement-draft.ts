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
  draft.lines.push({ ...line, amount });
  draft.pence.push(pence);
  return amount;
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
export type GroupOf = (line: StatementLine) => { readonly of: string; readonly label: string };

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

interface Group {
  readonly label: string;
  readonly lines: string[];
  pence: number | undefined;
}

const subtotalsOf = ({ lines, pence }: StatementDraft, groupOf: GroupOf): readonly Subtotal[] => {
  const groups = new Map<string, Group>();
  for (const [index, line] of lines.entries()) {
    const { of, label } = groupOf(line);
    const each = pence[index];
    const group = groups.get(of);
    if (group === undefined) groups.set(of, { label, lines: [line.id], pence: each });
    else {
      group.lines.push(line.id);
      group.pence = group.pence === undefined || each === undefined ? undefined : group.pence + each;
    }
  }
  return Array.from(groups, ([of, group]) => ({
    of,
    label: group.label,
    lines: group.lines,
    amount: group.pence === undefined ? null : poundsOf(group.pence),
  }));
};
