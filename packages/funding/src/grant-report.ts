import type { EntitlementBasis, Grant, GrantReport, GrantStatement, Outturn } from "@maths-hubs/model";
import { verdictOf } from "@maths-hubs/rulekit";
import { assessAward } from "./assess-award.ts";
import { assessOutturn } from "./assess-outturn.ts";
import type { GrantQuestion } from "./grant-edition.ts";
import { penceFrom, poundsOf } from "./money.ts";
import { paymentProfile } from "./payment-profile.ts";
import { recovery } from "./recovery.ts";
import { rollUpAgreements } from "./roll-up-agreements.ts";

/** What a report on a grant is to say. */
export interface GrantReportQuestion extends GrantQuestion {
  /** Planned numbers of projects and schools, or delivered ones. */
  readonly basis: EntitlementBasis;
  /** The date of the outturn, `YYYY-MM-DD`; without one nothing is said of spending, agreements and recovery. */
  readonly asOf?: string;
}

/**
 * Everything there is to say about a grant at once: entitlement, payment profile, and, on a date, outturn, agreements, what
 * goes back if all comes as expected, and the answers of all rules with one verdict.
 *
 * The recovery takes what is expected of eligible entries (actual, committed and forecast) for the spending of the year; after
 * the year it is what was spent.
 *
 * @param grant - a grant document
 * @param question - planned or delivered numbers, the date, and by which edition
 * @throws a `RulekitError` with code `edition-not-published`; a `CalendarError` with code `invalid-date`; a
 * {@link FundingError} that names the place if the document was never parsed and holds what is no amount, share or band
 *
 * @example
 * ```ts
 * import { grantReport } from "@maths-hubs/funding";
 * import { aGrant } from "@maths-hubs/model/testing";
 *
 * const report = grantReport(aGrant(), { basis: "planned" });
 * report.entitlement.total; // => "613200.00"
 * report.profile?.total; // => "613200.00"
 * report.outturn; // => null
 * grantReport(aGrant(), { basis: "planned", asOf: "2024-03-31" }).heldBackBy; // => "undetermined"
 * ```
 */
export const grantReport = (grant: Grant, question: GrantReportQuestion): GrantReport => {
  const { asOf, carryForward = false } = question;
  const award = assessAward(grant, question);
  const outturn = asOf === undefined ? null : assessOutturn(grant, { asOf, carryForward });
  const findings = [...award.findings, ...(outturn?.findings ?? [])];
  const { compliant, heldBackBy, counts } = verdictOf(findings);
  return {
    document: "grant-report",
    hub: grant.hub,
    academicYear: grant.academicYear,
    asOf: outturn?.asOf ?? null,
    edition: award.edition,
    compliant,
    heldBackBy,
    counts,
    entitlement: award,
    profile: grant.profile === undefined ? null : paymentProfile(grant, { ...question, award }),
    payments: grant.payments ?? null,
    outturn,
    agreements:
      outturn === null || grant.agreements === undefined
        ? null
        : rollUpAgreements(grant, { asOf: outturn.asOf }),
    recovery: outturn === null ? null : expectedRecovery(grant, award, { question, outturn }),
    findings,
  };
};

/** What goes back where all that is expected is spent; nothing is said of it while the award cannot be told. */
const expectedRecovery = (
  grant: Grant,
  { total }: GrantStatement,
  { question, outturn }: { readonly question: GrantReportQuestion; readonly outturn: Outturn },
): GrantStatement | null => {
  if (total === null) return null;
  const paid = (grant.payments ?? []).reduce(
    (pence, { amount }, index) => pence + penceFrom(amount, `/payments/${index}/amount`),
    0,
  );
  const unpaid = poundsOf(Math.max(0, penceFrom(total) - paid));
  return recovery(grant, { ...question, by: "overall", unpaid, eligibleSpend: outturn.total.expected });
};
