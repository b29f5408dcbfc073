import type { ApprovalState, EntitlementBasis, EntitlementStatement, Grant, Pounds } from "@maths-hubs/model";
import type { GrantTerms } from "@maths-hubs/programme/grant";
import { fundingError } from "./funding-error.ts";
import { editionFor, type GrantQuestion } from "./grant-edition.ts";
import { amountFrom, notNegative } from "./money.ts";
import { addProjectLines, numberPlaces } from "./project-lines.ts";
import {
  addLine,
  addUndetermined,
  emptyDraft,
  settled,
  type GroupOf,
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
  const draft = emptyDraft();
  addFixedLine(draft, grant, terms);
  const places = numberPlaces(basis);
  let index = 0;
  for (const project of grant.projects) {
    const ofEdition = terms.rates?.[project.project];
    addProjectLines(draft, { project, path: `/projects/${index}`, places, ofEdition });
    index += 1;
  }
  addOtherLines(draft, grant);
  const { lines, subtotals, total, missing, workings } = settled(draft, groupBy(terms));
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

const addFixedLine = (draft: StatementDraft, { fixed }: Grant, { components }: GrantTerms): void => {
  const path = "/fixed/leadershipAndManagement";
  const label = components?.fixed ?? "fixed part";
  const line = { id: "fixed", kind: "fixed", label, path } as const;
  if (fixed.leadershipAndManagement === undefined) return addUndetermined(draft, line, [path]);
  const { pence, pounds } = notNegative(fixed.leadershipAndManagement, path);
  addLine(draft, line, pence);
  draft.workings.push({
    line: "fixed",
    step: "take",
    inputs: [{ from: path, value: pounds }],
    result: pounds,
  });
};

const addOtherLines = (draft: StatementDraft, { otherLines = [] }: Grant): void => {
  for (const [index, { label, amount }] of otherLines.entries()) {
    const id = `other/${label}`;
    const line = { id, kind: "other", label, path: `/otherLines/${index}` } as const;
    const path = `${line.path}/amount`;
    if (amount === undefined) {
      addUndetermined(draft, line, [path]);
      continue;
    }
    const { pence, pounds } = amountFrom(amount, path);
    addLine(draft, line, pence);
    draft.workings.push({ line: id, step: "take", inputs: [{ from: path, value: pounds }], result: pounds });
  }
};

/** The parts of the grant as the edition calls them; what is neither is the host's. */
const groupBy = ({ components }: GrantTerms): GroupOf => {
  const fixed = { of: "fixed", label: components?.fixed ?? "fixed part" };
  const variable = { of: "variable", label: components?.variable ?? "variable part" };
  const other = { of: "other", label: "other lines" };
  return ({ kind }) => (kind === "fixed" ? fixed : kind === "other" ? other : variable);
};

const payableOf = (approval: ApprovalState | null, total: Pounds | null): Pounds | null => {
  if (approval === null) return null;
  return approval === "approved" || approval === "payable" ? total : "0.00";
};

const noBasis = (received: unknown): Error =>
  fundingError({ code: "invalid-choice", path: "/basis", received, expected: '"planned" or "delivered"' });
