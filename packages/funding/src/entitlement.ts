import type { ApprovalState, EntitlementBasis, EntitlementStatement, Grant, Pounds } from "@maths-hubs/model";
import type { GrantTerms } from "@maths-hubs/programme/grant";
import { fundingError } from "./funding-error.ts";
import { editionFor, type GrantQuestion } from "./grant-edition.ts";
import { amountFrom, notNegative, type Amount } from "./money.ts";
import { addProjectLines } from "./project-lines.ts";
import {
  addUndetermined,
  emptyDraft,
  endGroup,
  putLine,
  settled,
  type DraftLine,
  type StatementDraft,
} from "./statement-draft.ts";

/** Which entitlement is asked for. */
export interface EntitlementQuestion extends GrantQuestion {
  /** Planned numbers of projects and schools, or delivered ones. */
  readonly basis: EntitlementBasis;
}

/**
 * What a hub is entitled to: the fixed amount, the variable amount by projects and participating schools, other lines;
 * each figure with the numbers it was worked out from, and a total that is their sum to the penny.
 *
 * A line whose rate or number is missing has the amount `null` and names the paths to fill in; then the total is `null`
 * too. Schools beyond the last band and sponsored projects stand as lines of their own. `payable` is nothing until the
 * award is approved.
 *
 * Clauses: SPEC-P17-formula, SPEC-P17-approval, ABOUT-Fund-components, ABOUT-Fund-other-sponsors.
 *
 * @param grant - a grant document, for example from `parseGrant` of `@maths-hubs/model/schemas`
 * @param question - planned or delivered, and by which edition
 * @throws a `RulekitError` with code `edition-not-published` if nothing is published for the grant's year and it is not
 * carried forward; a {@link FundingError} with code `invalid-pounds`, `negative-amount`, `invalid-quantity`,
 * `bands-not-contiguous`, `invalid-choice` or `amount-too-large` that names the place
 *
 * @example
 * ```ts
 * import { entitlement } from "@maths-hubs/funding";
 *
 * const grant = {
 *   hub: "WM2",
 *   academicYear: "2023/24",
 *   approval: "approved",
 *   fixed: { leadershipAndManagement: "310000.00" },
 *   projects: [{ project: "NCP23-09", perSchool: "1000.00", planned: { schools: 38 }, delivered: { schools: 35 } }],
 * } as const;
 * entitlement(grant, { basis: "planned" }).total; // => "348000.00"
 * entitlement(grant, { basis: "delivered" }).payable; // => "345000.00"
 * entitlement({ ...grant, fixed: {} }, { basis: "planned" }).missing; // => ["/fixed/leadershipAndManagement"]
 * ```
 */
export const entitlement = (grant: Grant, question: EntitlementQuestion): EntitlementStatement => {
  const { basis } = question;
  if (basis !== "planned" && basis !== "delivered") throw noBasis(basis);
  const { stamp, terms } = editionFor(grant, question);
  const { fixed = "fixed part", variable = "variable part" } = terms.components ?? {};
  const draft = emptyDraft();
  addFixedLine(draft, grant, fixed);
  endGroup(draft, "fixed", fixed);
  addVariableLines(draft, grant, { basis, rates: terms.rates });
  endGroup(draft, "variable", variable);
  addOtherLines(draft, grant);
  endGroup(draft, "other", "other lines");
  const { lines, subtotals, total, missing, workings } = settled(draft);
  const approval = grant.approval ?? null;
  return {
    document: "grant-statement",
    about: "entitlement",
    hub: grant.hub,
    edition: stamp,
    basis,
    approval,
    lines,
    subtotals,
    total,
    payable: payableOf(approval, total),
    missing,
    workings,
  };
};

const addFixedLine = (draft: StatementDraft, { fixed }: Grant, label: string): void => {
  const at = "/fixed/leadershipAndManagement";
  const line = { id: "fixed", kind: "fixed", label, path: at } as const;
  addTaken(draft, line, { amount: fixed.leadershipAndManagement, at, read: notNegative });
};

const addVariableLines = (
  draft: StatementDraft,
  { projects }: Grant,
  { basis, rates }: { readonly basis: EntitlementBasis; readonly rates: GrantTerms["rates"] },
): void => {
  let index = 0;
  for (const project of projects) {
    const ofEdition = rates?.[project.project];
    const path = `/projects/${index}`;
    addProjectLines(draft, { project, path, basis, numbersAt: `${path}/${basis}`, ofEdition });
    index += 1;
  }
};

const addOtherLines = (draft: StatementDraft, { otherLines = [] }: Grant): void => {
  for (const [index, { label, amount }] of otherLines.entries()) {
    const path = `/otherLines/${index}`;
    const line = { id: `other/${label}`, kind: "other", label, path } as const;
    addTaken(draft, line, { amount, at: `${path}/amount`, read: amountFrom });
  }
};

/** An amount that the grant states, where it stands, and how it is read. */
interface StatedAmount {
  readonly amount: Pounds | undefined;
  readonly at: string;
  readonly read: (amount: Pounds, at: string) => Amount;
}

/** Adds a line whose amount is taken as it is stated. */
const addTaken = (
  draft: StatementDraft,
  { id, kind, label, path }: DraftLine,
  { amount, at, read }: StatedAmount,
): void => {
  if (amount === undefined) return addUndetermined(draft, { id, kind, label, path }, [at]);
  const { pounds, pence } = read(amount, at);
  putLine(draft, { id, kind, label, path, amount: pounds }, pence);
  draft.workings.push({ line: id, step: "take", inputs: [{ from: at, value: pounds }], result: pounds });
};

const payableOf = (approval: ApprovalState | null, total: Pounds | null): Pounds | null => {
  if (approval === null) return null;
  return approval === "approved" || approval === "payable" ? total : "0.00";
};

const noBasis = (received: unknown): Error =>
  fundingError({ code: "invalid-choice", path: "/basis", received, expected: '"planned" or "delivered"' });
