import type {
  FundingAgreement,
  Grant,
  LedgerEntry,
  PeriodException,
  RefusalReason,
  RefusedEntry,
} from "@maths-hubs/model";
import { pointer } from "@maths-hubs/rulekit";
import { activityDayOf, fundingPeriodOf, isWithin } from "./funding-period.ts";
import { penceFrom, poundsOf } from "./money.ts";
import { refusalInWords } from "./refusal-in-words.ts";

/** An entry of the ledger and where it stands. */
export interface PlacedEntry {
  /** JSON Pointer to it. */
  readonly path: string;
  /** The entry. */
  readonly entry: LedgerEntry;
}

/** A ledger told apart: each entry stands in exactly one of the two lists. */
export interface JudgedLedger {
  /** The entries that count. */
  readonly accepted: readonly PlacedEntry[];
  /** The entries that do not, with every reason. */
  readonly refused: readonly RefusedEntry[];
  /** `/ledger` where it is left out: two empty lists then say nothing of what was spent. */
  readonly missing: readonly string[];
}

/**
 * Tells the entries of a ledger that count from those that do not; nothing is dropped.
 *
 * An entry does not count where its key has stood before; where it is an actual after `asOf` or a forecast before it;
 * where its activity lies outside the funding period and no named exception allows it; where the budget does not name its
 * line; where its payee has no agreement in force on the day of the activity. What a block that is left out would have to
 * say is not held against an entry: without `agreements` or `budget` the rules about them are undetermined instead. A
 * ledger that is left out is unknown, and `missing` names it; one without an entry says that nothing was spent.
 *
 * @param grant - a grant document
 * @param asOf - the date that tells what is past, `YYYY-MM-DD`
 * @throws a {@link FundingError} with code `invalid-pounds` if an amount is none
 *
 * @example
 * ```ts
 * import { judgeLedger } from "@maths-hubs/funding";
 *
 * const entry = { key: "i-1", on: "2023-11-02", line: "NCP23-09", kind: "actual", amount: "1500.00" } as const;
 * const grant = { hub: "WM2", academicYear: "2023/24", fixed: {}, projects: [], ledger: [entry, entry] };
 * const { accepted, refused } = judgeLedger(grant, "2023-12-31");
 * accepted.length; // => 1
 * refused.map(({ path, reasons }) => [path, reasons]); // => [["/ledger/1", ["duplicate-key"]]]
 * ```
 */
export const judgeLedger = (grant: Grant, asOf: string): JudgedLedger => {
  const terms = termsOf(grant, asOf);
  const accepted: PlacedEntry[] = [];
  const refused: RefusedEntry[] = [];
  (grant.ledger ?? []).forEach((entry, index) => {
    const path = pointer("ledger", index);
    const reasons = reasonsAgainst(entry, terms);
    if (reasons.length === 0) accepted.push({ path, entry });
    else refused.push(refusedEntry({ path, entry }, reasons, terms));
  });
  return { accepted, refused, missing: grant.ledger === undefined ? ["/ledger"] : [] };
};

/** What the entries are held against. */
interface LedgerTerms {
  readonly asOf: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly exceptions: ReadonlyMap<string, PeriodException>;
  readonly lines: ReadonlySet<string> | undefined;
  readonly agreements: ReadonlyMap<string, readonly FundingAgreement[]> | undefined;
  /** Filled as the entries are read. */
  readonly keys: Set<string>;
}

const termsOf = (grant: Grant, asOf: string): LedgerTerms => ({
  asOf,
  period: fundingPeriodOf(grant),
  exceptions: new Map((grant.periodExceptions ?? []).map((one) => [one.name, one])),
  lines: grant.budget === undefined ? undefined : new Set(grant.budget.map(({ line }) => line)),
  agreements: grant.agreements === undefined ? undefined : agreementsByPayee(grant.agreements),
  keys: new Set(),
});

/** The agreements of each payee. */
export const agreementsByPayee = (
  agreements: readonly FundingAgreement[],
): ReadonlyMap<string, readonly FundingAgreement[]> => {
  const byPayee = new Map<string, FundingAgreement[]>();
  for (const agreement of agreements) {
    const own = byPayee.get(agreement.payee.id);
    if (own === undefined) byPayee.set(agreement.payee.id, [agreement]);
    else own.push(agreement);
  }
  return byPayee;
};

const reasonsAgainst = (entry: LedgerEntry, terms: LedgerTerms): readonly RefusalReason[] => {
  const reasons: RefusalReason[] = [];
  if (isRepeated(entry, terms.keys)) reasons.push("duplicate-key");
  if (entry.kind === "actual" && entry.on > terms.asOf) reasons.push("actual-in-future");
  if (entry.kind === "forecast" && entry.on < terms.asOf) reasons.push("forecast-in-past");
  reasons.push(...periodReasons(entry, terms));
  if (terms.lines?.has(entry.line) === false) reasons.push("line-not-eligible");
  if (!isAgreed(entry, terms)) reasons.push("payee-without-agreement");
  return reasons;
};

const isRepeated = ({ key }: LedgerEntry, keys: Set<string>): boolean => {
  if (key === undefined) return false;
  if (keys.has(key)) return true;
  keys.add(key);
  return false;
};

const periodReasons = (entry: LedgerEntry, { period, exceptions }: LedgerTerms): readonly RefusalReason[] => {
  const day = activityDayOf(entry);
  const exception = entry.exception === undefined ? undefined : exceptions.get(entry.exception);
  if (entry.exception !== undefined && exception === undefined) return ["unknown-exception"];
  if (isWithin(day, period)) return [];
  return exception !== undefined && isWithin(day, exception) ? [] : ["outside-funding-period"];
};

const isAgreed = (entry: LedgerEntry, { agreements }: LedgerTerms): boolean => {
  if (entry.payee === undefined || agreements === undefined) return true;
  const day = activityDayOf(entry);
  return (agreements.get(entry.payee) ?? []).some((agreement) => isWithin(day, agreement));
};

const refusedEntry = (
  { path, entry }: PlacedEntry,
  reasons: readonly RefusalReason[],
  terms: LedgerTerms,
): RefusedEntry => ({
  path,
  ...(entry.key === undefined ? {} : { key: entry.key }),
  line: entry.line,
  kind: entry.kind,
  amount: poundsOf(penceFrom(entry.amount, `${path}/amount`)),
  reasons,
  message: reasons.map((reason) => refusalInWords(reason, entry, terms)).join(" "),
});
