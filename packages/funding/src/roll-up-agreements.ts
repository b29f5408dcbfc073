import { plainDate } from "@maths-hubs/calendar";
import type {
  AgreementsRollUp,
  AgreementStatement,
  AgreementTerm,
  FundingAgreement,
  Grant,
  PayeeKind,
  PaymentLine,
  Pounds,
  RollUpLine,
} from "@maths-hubs/model";
import { pointer } from "@maths-hubs/rulekit";
import { penceFrom, poundsOf } from "./money.ts";
import { payClaim, type UsedUp } from "./pay-claim.ts";

/**
 * What all agreements of a grant come to on a date: every claim with its amount and the reason for every pound that is not
 * paid, what is paid, due and late, and how much of each line of the budget is left.
 *
 * Amounts that cannot be told are left out of the totals and named in `missing`, never taken for zero. An agreement that
 * names no line, or one that the budget does not have, has a line of its own at the end.
 *
 * Agreements that are left out are unknown: every amount is `null`, and `missing` names `/agreements`. An empty list says
 * that there are none.
 *
 * @param grant - a grant document
 * @param question - the date that tells what is late, `YYYY-MM-DD`
 * @throws a `CalendarError` with code `invalid-date` if the date is none; a {@link FundingError} if a figure is none
 *
 * @example
 * ```ts
 * import { rollUpAgreements } from "@maths-hubs/funding";
 *
 * const release = { payee: { kind: "school", id: "s-100001" }, from: "2023-09-01", to: "2024-08-31" } as const;
 * const terms = [{ pay: "per-day", rate: "200.00", daysCap: { perYear: 15 } }] as const;
 * const claims = [{ on: "2024-07-05", days: 16, due: "2024-07-31", paidOn: null }];
 * const grant = { hub: "WM2", academicYear: "2023/24", fixed: {}, projects: [], agreements: [{ ...release, terms, claims }] };
 * const { agreements, late } = rollUpAgreements(grant, { asOf: "2024-08-31" });
 * agreements[0]?.lines[0]?.amount; // => "3000.00"
 * agreements[0]?.lines[0]?.steps.map(({ reason, takes }) => [reason, takes]); // => [["days-cap-per-year", "200.00"]]
 * late; // => "3000.00"
 * ```
 */
export const rollUpAgreements = (grant: Grant, question: { readonly asOf: string }): AgreementsRollUp => {
  const asOf = plainDate(question.asOf);
  const year = grant.academicYear;
  const agreements = grant.agreements?.map((agreement, index) =>
    statementOf(agreement, { path: pointer("agreements", index), year, asOf }),
  );
  return {
    document: "agreements",
    hub: grant.hub,
    academicYear: year,
    asOf,
    agreements: agreements ?? [],
    lines: linesOf(grant, agreements),
    byKind: {
      school: totalOfKind(agreements, "school"),
      organisation: totalOfKind(agreements, "organisation"),
      person: totalOfKind(agreements, "person"),
    },
    total: sumIfTold(agreements, ({ total }) => total),
    paid: sumIfTold(agreements, ({ paid }) => paid),
    due: sumIfTold(agreements, ({ due }) => due),
    late: sumIfTold(agreements, ({ late }) => late),
    untold: sumIfTold(agreements, ({ untold }) => untold),
    missing: agreements?.flatMap(({ missing }) => missing) ?? ["/agreements"],
  };
};

interface AgreementPlace {
  readonly path: string;
  readonly year: string;
  readonly asOf: string;
}

const statementOf = (agreement: FundingAgreement, place: AgreementPlace): AgreementStatement => {
  const used = new Map<AgreementTerm, UsedUp>();
  const lines = (agreement.claims ?? []).map((claim, index) =>
    payClaim(claim, index, { agreement, ...place, used }),
  );
  const inState = (...states: readonly PaymentLine["payment"][]): Pounds =>
    sumOver(
      lines.filter(({ payment }) => states.includes(payment)),
      ({ amount }) => amount ?? "0.00",
    );
  return {
    path: place.path,
    payee: agreement.payee.id,
    payeeKind: agreement.payee.kind,
    line: agreement.line ?? null,
    lines,
    total: sumOver(lines, ({ amount }) => amount ?? "0.00"),
    paid: inState("paid", "paid-late"),
    due: inState("due", "undated"),
    late: inState("late"),
    untold: inState("unknown"),
    missing: [
      ...(agreement.claims === undefined ? [`${place.path}/claims`] : []),
      ...lines.flatMap(({ missing }) => missing),
    ],
  };
};

const sumOver = <T>(items: readonly T[], amountOf: (item: T) => Pounds): Pounds =>
  poundsOf(items.reduce((pence, item) => pence + penceFrom(amountOf(item)), 0));

/** Agreements that are left out are unknown; an empty list says that there are none. */
type Told = readonly AgreementStatement[] | undefined;

const sumIfTold = (agreements: Told, amountOf: (one: AgreementStatement) => Pounds): Pounds | null =>
  agreements === undefined ? null : sumOver(agreements, amountOf);

const totalOfKind = (agreements: Told, kind: PayeeKind): Pounds | null =>
  sumIfTold(
    agreements?.filter(({ payeeKind }) => payeeKind === kind),
    ({ total }) => total,
  );

/** The lines of the budget first, then what matches none of them. */
const linesOf = (grant: Grant, agreements: Told): readonly RollUpLine[] => {
  const budgets = new Map<string | null, Pounds | undefined>(
    (grant.budget ?? []).map(({ line, amount }) => [line, amount]),
  );
  for (const { line } of agreements ?? []) if (!budgets.has(line)) budgets.set(line, undefined);
  return [...budgets].map(([line, budget]) => {
    const own = agreements?.filter((agreement) => agreement.line === line);
    const agreed = sumIfTold(own, ({ total }) => total);
    if (budget === undefined) return { line, budget: null, agreed, left: null };
    const left = agreed === null ? null : poundsOf(penceFrom(budget) - penceFrom(agreed));
    return { line, budget: poundsOf(penceFrom(budget)), agreed, left };
  });
};
