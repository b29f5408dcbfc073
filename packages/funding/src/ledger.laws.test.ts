import { ledgerKinds, type LedgerEntry } from "@maths-hubs/model";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessOutturn } from "./assess-outturn.ts";
import { judgeLedger } from "./judge-ledger.ts";
import { ledgerTotals } from "./ledger-totals.ts";
import { penceFrom, poundsOf, sumOf } from "./money.ts";
import { grantWith, someDay } from "./spending.test-support.ts";

const pounds = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((pence) => poundsOf(pence));
const line = fc.constantFrom("NCP23-09", "NCP23-13", "leadership", "travel");
const day = fc.integer({ min: 1, max: 28 }).chain((date) =>
  fc.constantFrom("2023-08", "2023-09", "2024-02", "2024-03", "2024-08", "2024-09").map((month) => {
    return `${month}-${String(date).padStart(2, "0")}`;
  }),
);

const entry: fc.Arbitrary<LedgerEntry> = fc.record(
  {
    key: fc.constantFrom("i-1", "i-2", "i-3"),
    on: day,
    line,
    kind: fc.constantFrom(...ledgerKinds),
    amount: pounds,
    payee: fc.constantFrom("s-100001", "s-100002"),
    activityOn: day,
    exception: fc.constantFrom("audit-certificate", "nothing"),
  },
  { requiredKeys: ["on", "line", "kind", "amount"] },
);
const ledger = fc.array(entry, { maxLength: 40 });

const agreements = [
  { payee: { kind: "school", id: "s-100001" }, from: "2023-09-01", to: "2024-02-29", terms: [] },
] as const;
const budget = [
  { line: "NCP23-09", amount: "5000.00" },
  { line: "NCP23-13", amount: "100.00" },
  { line: "leadership" },
];
const periodExceptions = [{ name: "audit-certificate", from: "2024-09-01", to: "2024-09-15" }];

/** An amount that is known; `sumOf` refuses the other. */
const told = (amount: string | null): string => amount ?? "unknown";

describe("totals of a ledger", () => {
  it("are the same in any order, and those of its parts together", () => {
    fc.assert(
      fc.property(ledger, ledger, (one, other) => {
        const whole = ledgerTotals([...one, ...other]).total;
        expect(whole).toBe(ledgerTotals([...other, ...one].toReversed()).total);
        expect(whole).toBe(sumOf([ledgerTotals(one).total, ledgerTotals(other).total]));
      }),
    );
  });
  it("by line and by kind come to the same total", () => {
    fc.assert(
      fc.property(ledger, (entries) => {
        const { total, byKind, lines } = ledgerTotals(entries);
        expect(sumOf(ledgerKinds.map((kind) => byKind[kind]))).toBe(total);
        expect(sumOf(lines.flatMap((one) => ledgerKinds.map((kind) => one[kind])))).toBe(total);
        expect(lines.reduce((count, one) => count + one.entries, 0)).toBe(entries.length);
      }),
    );
  });
  it("mirror: refunds of everything come to minus everything", () => {
    fc.assert(
      fc.property(ledger, (entries) => {
        const refunds = entries.map((one) => ({ ...one, amount: poundsOf(0 - penceFrom(one.amount)) }));
        expect(sumOf([ledgerTotals(entries).total, ledgerTotals(refunds).total])).toBe("0.00");
      }),
    );
  });
});

describe("no entry of a ledger is dropped", () => {
  it("each is accepted or refused, once, in its place", () => {
    fc.assert(
      fc.property(ledger, fc.boolean(), fc.boolean(), (entries, withBudget, withAgreements) => {
        const grant = grantWith({
          ledger: entries,
          periodExceptions,
          ...(withBudget ? { budget } : {}),
          ...(withAgreements ? { agreements } : {}),
        });
        const { accepted, refused } = judgeLedger(grant, someDay);
        const places = [...accepted, ...refused].map(({ path }) => path);
        expect(places.toSorted()).toEqual(entries.map((_, index) => `/ledger/${index}`).toSorted());
        expect(refused.every(({ reasons, message }) => reasons.length > 0 && message !== "")).toBe(true);
      }),
    );
  });
  it("what counts and what does not is the whole ledger, to the penny", () => {
    fc.assert(
      fc.property(ledger, (entries) => {
        const outturn = assessOutturn(grantWith({ ledger: entries, budget, agreements, periodExceptions }), {
          asOf: someDay,
        });
        const parts = [outturn.total.expected, outturn.refusedTotal];
        expect(sumOf(parts.map(told))).toBe(ledgerTotals(entries).total);
      }),
    );
  });
});

describe("the parts of an outturn sum to its variance", () => {
  it("line by line and over all", () => {
    fc.assert(
      fc.property(ledger, (entries) => {
        const full = [
          ...budget.slice(0, 2),
          { line: "leadership", amount: "0.00" },
          { line: "travel", amount: "7.00" },
        ];
        const { lines, total } = assessOutturn(grantWith({ ledger: entries, budget: full }), {
          asOf: someDay,
        });
        for (const one of [...lines, total]) {
          expect(sumOf([one.actual, one.committed, one.forecast].map(told))).toBe(one.expected);
          expect(sumOf([one.expected, one.variance].map(told))).toBe(one.budget);
        }
        for (const figure of ["actual", "committed", "forecast", "variance"] as const)
          expect(sumOf(lines.map((one) => told(one[figure])))).toBe(total[figure]);
      }),
    );
  });
});
