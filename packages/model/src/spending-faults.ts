import { pointer } from "@maths-hubs/rulekit";
import type { BudgetLine, PeriodException, RiskBand } from "./ledger-entry.ts";
import { shownBriefly, type Fault } from "./fault.ts";
import type { AgreementTerm, FundingAgreement } from "./funding-agreement.ts";
import { riskBandFaults } from "./risk-band-faults.ts";

/** The blocks of a grant document that say how the grant is spent and controlled. */
export interface SpendingBlocks {
  /** The lines that the grant may be spent on. */
  readonly budget?: readonly BudgetLine[];
  /** The bands of variance. */
  readonly riskBands?: readonly RiskBand[];
  /** Exceptions to the funding period. */
  readonly periodExceptions?: readonly PeriodException[];
  /** Agreements with those who are paid. */
  readonly agreements?: readonly FundingAgreement[];
}

/**
 * The faults of the spending blocks of a grant that a schema of single fields cannot see: bands with gaps, dates swapped,
 * lines and names that stand twice, agreements with one payee for one line that overlap, terms that nothing can refer to.
 *
 * @param blocks - blocks whose fields have the right types
 *
 * @example
 * ```ts
 * import { spendingFaults } from "@maths-hubs/model";
 *
 * const budget = [{ line: "NCP23-09" }, { line: "NCP23-09", amount: "10.00" }];
 * spendingFaults({ budget }).map(({ path, code }) => [path, code]); // => [["/budget/1/line", "duplicate-entry"]]
 * ```
 */
export const spendingFaults = ({
  budget = [],
  riskBands,
  periodExceptions = [],
  agreements = [],
}: SpendingBlocks): readonly Fault[] => [
  ...repeated(
    budget.map(({ line }) => line),
    (index) => pointer("budget", index, "line"),
  ),
  ...(riskBands === undefined ? [] : riskBandFaults(riskBands)),
  ...repeated(
    periodExceptions.map(({ name }) => name),
    (index) => pointer("periodExceptions", index, "name"),
  ),
  ...periodExceptions.flatMap((one, index) => reversed(one, pointer("periodExceptions", index))),
  ...agreements.flatMap((one, index) => reversed(one, pointer("agreements", index))),
  ...agreements.flatMap((one, index) => termFaults(one.terms, pointer("agreements", index, "terms"))),
  ...overlaps(agreements),
];

const repeated = (
  names: readonly (string | undefined)[],
  pathOf: (index: number) => string,
): readonly Fault[] => {
  const firstAt = new Map<string, number>();
  return names.flatMap((name, index) => {
    if (name === undefined) return [];
    const first = firstAt.get(name);
    if (first === undefined) {
      firstAt.set(name, index);
      return [];
    }
    const expected = `a name that does not stand at ${pathOf(first)} already`;
    return [{ path: pathOf(index), code: "duplicate-entry", expected, received: shownBriefly(name) }];
  });
};

const reversed = (
  { from, to }: { readonly from: string; readonly to: string },
  path: string,
): readonly Fault[] =>
  from <= to
    ? []
    : [
        {
          path: `${path}/to`,
          code: "period-reversed",
          expected: `a day on or after ${from}`,
          received: shownBriefly(to),
        },
      ];

const termFaults = (terms: readonly AgreementTerm[], path: string): readonly Fault[] => [
  ...repeated(
    terms.map(({ id }) => id),
    (index) => `${path}/${index}/id`,
  ),
  ...terms.flatMap(({ otherwise }, index): Fault[] => {
    if (otherwise === undefined) return [];
    const other = terms.find(({ id }) => id === otherwise);
    // One step only: a chain of alternatives could lead back to where it began.
    if (other !== undefined && other !== terms[index] && other.otherwise === undefined) return [];
    const expected = "the id of another term of the agreement that has no alternative itself";
    return [
      {
        path: `${path}/${index}/otherwise`,
        code: "invalid-reference",
        expected,
        received: shownBriefly(otherwise),
      },
    ];
  }),
];

const keyOf = ({ payee, line, purpose }: FundingAgreement): string =>
  JSON.stringify([payee.kind, payee.id, line, purpose]);

/** Sorted by payee, line and first day, two that overlap stand beside each other or behind one that lasts longer. */
const overlaps = (agreements: readonly FundingAgreement[]): readonly Fault[] => {
  const placed = agreements
    .map((agreement, index) => ({ agreement, index, key: keyOf(agreement) }))
    .toSorted((a, b) => (a.agreement.from < b.agreement.from ? -1 : 1));
  const lastByKey = new Map<string, (typeof placed)[number]>();
  return placed.flatMap((one) => {
    const last = lastByKey.get(one.key);
    if (last === undefined || last.agreement.to < one.agreement.to) lastByKey.set(one.key, one);
    if (last === undefined || last.agreement.to < one.agreement.from) return [];
    const at = pointer("agreements", last.index);
    const expected = `a day after ${last.agreement.to}, the last of the agreement with the same payee at ${at}`;
    const path = pointer("agreements", one.index, "from");
    return [{ path, code: "overlapping-agreements", expected, received: shownBriefly(one.agreement.from) }];
  });
};
