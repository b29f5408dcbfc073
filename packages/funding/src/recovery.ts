import type { Grant, GrantStatement, LineKind, Pounds } from "@maths-hubs/model";
import { fundingError } from "./funding-error.ts";
import { editionFor, type GrantQuestion } from "./grant-edition.ts";
import { amountFrom, notNegative, poundsOf } from "./money.ts";
import { addLine, addUndetermined, emptyDraft, settled, type StatementDraft } from "./statement-draft.ts";

/** What one line was paid, and what of it was spent on what the grant is for. */
export interface SpendOnLine {
  /** The line, as the ledger names it; each once. */
  readonly line: string;
  /** Pounds paid for it. */
  readonly paid: Pounds;
  /** Pounds of eligible spend; `null` where it is not known. */
  readonly eligibleSpend: Pounds | null;
}

/** How underspend is told: over the whole grant, or line by line. */
export type RecoveryQuestion = GrantQuestion & {
  /** Pounds of the award still to be paid: an adjustment lowers them, and only what is beyond them is clawed back. */
  readonly unpaid: Pounds;
} & (
    | {
        /** Over the whole grant: an overspend on one line makes up for an underspend on another. */
        readonly by: "overall";
        /** Pounds of eligible spend; `null` where it is not known. */
        readonly eligibleSpend: Pounds | null;
      }
    | {
        /** Line by line: an overspend on one line makes up for nothing. */
        readonly by: "line";
        /** The lines; all that was paid stands in them. */
        readonly lines: readonly SpendOnLine[];
      }
  );

/** An underspend in the making. */
interface Spend {
  readonly id: string;
  readonly label: string;
  readonly path: string;
  readonly paid: number;
  readonly paidAt: readonly string[];
  readonly spent: number;
  readonly spentAt: string;
}

/**
 * What goes back at the end of the year: paid less eligible spend, never less than nothing, as lines below zero that mirror
 * payments. An overspend gives nothing back and earns nothing. While part of the award is still to be paid, an adjustment
 * lowers that; what is left is clawed back.
 *
 * Clause: SPEC-P18-clawback.
 *
 * @param grant - the grant with its `payments`
 * @param question - overall or by line, what was spent, what is still to be paid, and by which edition
 * @throws a {@link FundingError} with code `invalid-pounds` or `negative-amount` that names the place; with code
 * `invalid-choice` if a line stands twice or the choice is neither; a `RulekitError` with code `edition-not-published`
 *
 * @example
 * ```ts
 * import { recovery } from "@maths-hubs/funding";
 * import { aGrant } from "@maths-hubs/model/testing";
 *
 * const grant = aGrant({ payments: [{ on: "2023-10-15", amount: "600000.00" }] });
 * const total = (eligibleSpend: string) => recovery(grant, { by: "overall", eligibleSpend, unpaid: "0.00" }).total;
 * total("580000.00"); // => "-20000.00"
 * total("610000.00"); // => "0.00"
 * ```
 */
export const recovery = (grant: Grant, question: RecoveryQuestion): GrantStatement => {
  const { stamp } = editionFor(grant, question);
  const draft = emptyDraft();
  let unpaid = notNegative(question.unpaid, "/unpaid").pence;
  for (const spend of question.by === "overall" ? overall(draft, grant, question) : byLine(draft, question)) {
    const due = Math.max(0, spend.paid - spend.spent);
    const adjusted = Math.min(due, unpaid);
    unpaid -= adjusted;
    addRecovery(draft, spend, { kind: "adjustment", pence: adjusted });
    addRecovery(draft, spend, { kind: "clawback", pence: due - adjusted });
  }
  return {
    document: "grant-statement",
    about: "recovery",
    hub: grant.hub,
    edition: stamp,
    ...settled(draft),
  };
};

const overall = (
  draft: StatementDraft,
  { payments }: Grant,
  { eligibleSpend }: { readonly eligibleSpend: Pounds | null },
): readonly Spend[] => {
  const line = { id: "overall", label: "all lines", path: "/payments" };
  if (payments === undefined || eligibleSpend === null) {
    const missing = [
      ...(payments === undefined ? ["/payments"] : []),
      ...(eligibleSpend === null ? ["/ledger"] : []),
    ];
    addUndetermined(draft, { ...line, kind: "clawback" }, missing);
    return [];
  }
  let paid = 0;
  for (const [index, { amount }] of payments.entries()) {
    paid += notNegative(amount, `/payments/${index}/amount`).pence;
  }
  const paidAt = payments.map((_, index) => `/payments/${index}/amount`);
  const spent = amountFrom(eligibleSpend, "/eligibleSpend").pence;
  return [{ ...line, paid, paidAt, spent, spentAt: "/eligibleSpend" }];
};

const byLine = (
  draft: StatementDraft,
  question: Extract<RecoveryQuestion, { readonly by: "line" }>,
): readonly Spend[] => {
  if (question.by !== "line") throw invalid("/by", question.by, '"overall" or "line"');
  const seen = new Set<string>();
  return question.lines.flatMap(({ line: id, paid, eligibleSpend }, index) => {
    const path = `/lines/${index}`;
    if (seen.has(id)) throw invalid(`${path}/line`, id, "each line once");
    seen.add(id);
    if (eligibleSpend === null) {
      addUndetermined(draft, { id, kind: "clawback", label: id, path }, [`${path}/eligibleSpend`]);
      return [];
    }
    const spentAt = `${path}/eligibleSpend`;
    const paidAt = [`${path}/paid`];
    const spent = amountFrom(eligibleSpend, spentAt).pence;
    return [{ id, label: id, path, paid: notNegative(paid, `${path}/paid`).pence, paidAt, spent, spentAt }];
  });
};

const addRecovery = (
  draft: StatementDraft,
  { id, label, path, paid, paidAt, spent, spentAt }: Spend,
  { kind, pence }: { readonly kind: Extract<LineKind, "adjustment" | "clawback">; readonly pence: number },
): void => {
  // An adjustment of nothing is no adjustment; a clawback of nothing is an answer.
  if (pence === 0 && kind === "adjustment") return;
  const line = { id: `${id}/${kind}`, kind, label: `${label}, ${kind}`, path } as const;
  const result = addLine(draft, line, 0 - pence);
  draft.workings.push({
    line: line.id,
    step: "recover",
    inputs: [
      { from: paidAt.join(" "), value: poundsOf(paid) },
      { from: spentAt, value: poundsOf(spent) },
    ],
    result,
  });
};

const invalid = (path: string, received: unknown, expected: string): Error =>
  fundingError({ code: "invalid-choice", path, received, expected });
