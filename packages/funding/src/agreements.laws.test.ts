import type { AgreementClaim, AgreementTerm } from "@maths-hubs/model";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { poundsOf, sumOf } from "./money.ts";
import { rollUpAgreements } from "./roll-up-agreements.ts";
import { agreementWith, grantWith, someDay } from "./spending.test-support.ts";

const pounds = fc.integer({ min: 0, max: 500_000 }).map((pence) => poundsOf(pence));
const days = fc.integer({ min: 0, max: 4000 }).map((hundredths) => hundredths / 100);
const day = fc.constantFrom(
  "2023-08-31",
  "2023-09-01",
  "2024-01-10",
  "2024-03-15",
  "2024-03-16",
  "2024-09-01",
);
const names = fc.subarray(["a", "b", "c"]);

const conditions = {
  cap: pounds,
  claimBy: day,
  onEvidence: fc.constant("report"),
  whenAtLeast: fc.record({ of: fc.integer({ min: 1, max: 3 }), criteria: names }),
  daysCap: fc.record(
    { perYear: days, overYears: fc.record({ years: fc.integer({ min: 2, max: 3 }), days }) },
    { requiredKeys: [] },
  ),
};
const term: fc.Arbitrary<AgreementTerm> = fc.oneof(
  fc.record(
    { pay: fc.constant("per-day" as const), rate: pounds, days, ...conditions },
    { requiredKeys: ["pay"] },
  ),
  fc.record(
    { pay: fc.constant("per-unit" as const), unit: fc.constant("school"), rate: pounds, ...conditions },
    { requiredKeys: ["pay", "unit"] },
  ),
  fc.record({ pay: fc.constant("fixed" as const), amount: pounds, ...conditions }, { requiredKeys: ["pay"] }),
  fc.record(
    { pay: fc.constant("match" as const), share: fc.constantFrom("1/2", "1/3", "0.7", "1"), ...conditions },
    { requiredKeys: ["pay", "share"] },
  ),
);
const terms = fc
  .array(term, { minLength: 1, maxLength: 3 })
  .map((list) => list.map((one, index) => ({ ...one, id: `t${index}` })));
const claim: fc.Arbitrary<AgreementClaim> = fc.record(
  {
    term: fc.constantFrom("t0", "t1", "t2"),
    on: day,
    days,
    units: fc.integer({ min: 0, max: 20 }),
    spend: pounds,
    claimedOn: day,
    evidencedOn: fc.option(day),
    criteriaMet: names,
    due: day,
    paidOn: fc.option(day),
  },
  { requiredKeys: ["on"] },
);
const earlierDays = fc.array(fc.record({ academicYear: fc.constantFrom("2021/22", "2022/23"), days }), {
  maxLength: 2,
});
const agreement = fc
  .tuple(
    terms,
    fc.array(claim, { maxLength: 6 }),
    fc.record(
      {
        earlierDays,
        line: fc.constantFrom("x", "y", "z"),
        payee: fc.record({
          kind: fc.constantFrom("school" as const, "person" as const),
          id: fc.constant("q-1"),
        }),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([own, claims, changes]) => agreementWith(own, claims, changes));
const agreements = fc.array(agreement, { maxLength: 5 });
const budget = [{ line: "x", amount: "100.00" }, { line: "y" }];

/** An amount that is known; `sumOf` refuses the other. */
const told = (amount: string | null): string => amount ?? "unknown";

describe("payments under agreements", () => {
  it("what a claim comes to, less what each reason takes, is what is paid", () => {
    fc.assert(
      fc.property(agreements, (list) => {
        const rollUp = rollUpAgreements(grantWith({ agreements: list }), { asOf: someDay });
        for (const line of rollUp.agreements.flatMap((one) => one.lines)) {
          expect(line.amount === null).toBe(line.missing.length > 0);
          if (line.amount === null || line.gross === null) continue;
          expect(sumOf([line.amount, ...line.steps.map(({ takes }) => takes)])).toBe(line.gross);
          expect(line.amount.startsWith("-")).toBe(false);
        }
      }),
    );
  });
  it("the roll-up conserves: by line, by kind, by state and by agreement it is the same total", () => {
    fc.assert(
      fc.property(agreements, (list) => {
        const rollUp = rollUpAgreements(grantWith({ agreements: list, budget }), { asOf: someDay });
        const { total, byKind, paid, due, late, untold } = rollUp;
        expect(sumOf(rollUp.agreements.map((one) => one.total))).toBe(total);
        expect(sumOf(rollUp.lines.map(({ agreed }) => told(agreed)))).toBe(total);
        expect(sumOf([byKind.school, byKind.organisation, byKind.person].map(told))).toBe(total);
        expect(sumOf([paid, due, late, untold].map(told))).toBe(total);
      }),
    );
  });
  it("no cap is passed, in pounds or in days", () => {
    fc.assert(
      fc.property(pounds, days, pounds, fc.array(days, { maxLength: 6 }), (cap, perYear, rate, claimed) => {
        const capped = [{ pay: "per-day", rate, cap, daysCap: { perYear } }] as const;
        const claims = claimed.map((one) => ({ on: "2024-01-10", days: one }));
        const { total } = rollUpAgreements(grantWith({ agreements: [agreementWith(capped, claims)] }), {
          asOf: someDay,
        });
        expect(Number(total)).toBeLessThanOrEqual(Number(cap));
        // Each claim may round a part of a penny up.
        expect(Number(total)).toBeLessThanOrEqual(Number(rate) * perYear + claims.length * 0.005 + 1e-6);
      }),
    );
  });
});
