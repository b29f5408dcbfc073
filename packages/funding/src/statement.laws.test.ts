import type { EntitlementBasis, Grant, GrantStatement } from "@maths-hubs/model";
import { grantDifferenceSchema, grantStatementSchema } from "@maths-hubs/model/schemas";
import { aGrant } from "@maths-hubs/model/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyGrant, anyKnownGrant, anyPence, anyPlan, anyPounds } from "./arbitrary-grant.test-support.ts";
import { assessAward } from "./assess-award.ts";
import { entitlement } from "./entitlement.ts";
import { explainDifference } from "./explain-difference.ts";
import { penceFrom, poundsOf, sumOf } from "./money.ts";
import { arrearsPolicies } from "./open-periods.ts";
import { paymentProfile } from "./payment-profile.ts";
import { recovery } from "./recovery.ts";
import { reprofile } from "./reprofile.ts";

const anyBasis = fc.constantFrom<EntitlementBasis>("planned", "delivered");

/** Nothing, where the remainder of a plan would leave a period below zero; that is refused. */
const orRefused = <T>(answer: () => T): T | undefined => {
  try {
    return answer();
  } catch (error) {
    expect(error).toMatchObject({ code: "negative-amount", path: "/profile/remainder" });
    return undefined;
  }
};

/** Lines, subtotals and total agree, and every determined line has a working whose result it is. */
const expectAgreement = ({ lines, subtotals, total, missing, workings }: GrantStatement): void => {
  const known = lines.map(({ amount }) => amount);
  const isKnown = known.every((amount) => amount !== null);
  expect(total).toBe(isKnown ? sumOf(known) : null);
  expect(missing.length > 0).toBe(!isKnown);
  const amountOf = new Map(lines.map(({ id, amount }) => [id, amount]));
  if (subtotals.length > 0) {
    expect(subtotals.flatMap((one) => one.lines).toSorted()).toEqual(lines.map(({ id }) => id).toSorted());
  }
  for (const subtotal of subtotals) {
    const parts = subtotal.lines.map((id) => amountOf.get(id) ?? null);
    expect(subtotal.amount).toBe(parts.every((part) => part !== null) ? sumOf(parts) : null);
  }
  for (const [id, amount] of amountOf) {
    const results = workings.filter(({ line }) => line === id).map(({ result }) => result);
    if (amount !== null && results.length > 0) expect(results.at(-1)).toBe(amount);
  }
};

describe("Lines add up to their total at every level, or the total is not told", () => {
  it("entitlement", () => {
    fc.assert(
      fc.property(anyGrant, anyBasis, (grant, basis) => {
        const statement = entitlement(grant, { basis });
        expectAgreement(statement);
        expect(new Set(statement.lines.map(({ id }) => id)).size).toBe(statement.lines.length);
        const products = statement.lines.filter(({ amount, rate }) => amount !== null && rate !== undefined);
        for (const { amount, quantity, rate } of products)
          expect(penceFrom(amount!)).toBe(quantity! * penceFrom(rate!));
      }),
    );
  });
  it("profile, of any award, mirrored too", () => {
    fc.assert(
      fc.property(anyPlan, anyPence, (profile, pence) => {
        const grant = aGrant({ profile });
        const there = orRefused(() => paymentProfile(grant, { award: poundsOf(pence) }));
        const back = orRefused(() => paymentProfile(grant, { award: poundsOf(0 - pence) }));
        expect(there === undefined).toBe(back === undefined);
        if (there === undefined || back === undefined) return;
        expectAgreement(there);
        expect(there.total).toBe(poundsOf(pence));
        expect(back.lines.map(({ amount }) => 0 - penceFrom(amount!))).toEqual(
          there.lines.map(({ amount }) => penceFrom(amount!)),
        );
      }),
    );
  });
  it("re-profile: the total is kept whatever was paid, and what was paid stays", () => {
    const anyPayments = fc.array(fc.integer({ min: 0, max: 1e9 }), { maxLength: 16 });
    fc.assert(
      fc.property(
        anyPlan,
        anyPounds,
        anyPayments,
        fc.constantFrom(...arrearsPolicies),
        (profile, award, paid, arrears) => {
          const payments = paid.map((pence) => ({ on: "2024-01-05", amount: poundsOf(pence) }));
          const statement = orRefused(() => reprofile(aGrant({ profile, payments }), { award, arrears }));
          if (statement === undefined) return;
          expectAgreement(statement);
          expect(statement.total).toBe(award);
          const amountsOf = (kind: string) =>
            statement.lines.filter((line) => line.kind === kind).map(({ amount }) => penceFrom(amount!));
          // Several payments of one period are one line.
          expect(amountsOf("paid").reduce((sum, pence) => sum + pence, 0)).toBe(
            paid.reduce((sum, pence) => sum + pence, 0),
          );
          // Too much was paid: what is left to pay is nothing, or there is nothing to carry over.
          const isOverpaid = amountsOf("carry-over").some((pence) => pence < 0);
          expect(isOverpaid && amountsOf("period").some((pence) => pence !== 0)).toBe(false);
        },
      ),
    );
  });
  it("recovery: never above nothing, never more than was paid", () => {
    fc.assert(
      fc.property(anyPounds, anyPounds, anyPounds, (amount, eligibleSpend, unpaid) => {
        const grant = aGrant({ payments: [{ on: "2023-10-15", amount }] });
        const statement = recovery(grant, { by: "overall", eligibleSpend, unpaid });
        expectAgreement(statement);
        const back = penceFrom(statement.total!);
        expect(back).toBe(0 - Math.max(0, penceFrom(amount) - penceFrom(eligibleSpend)));
      }),
    );
  });
});

const totalOf = (grant: Grant): number => penceFrom(entitlement(grant, { basis: "planned" }).total!);

describe("More delivered is never worth less", () => {
  it("a school more in any project", () => {
    fc.assert(
      fc.property(anyKnownGrant, fc.nat(5), (grant, which) => {
        const projects = grant.projects.map((project, index) => {
          const schools = (project.planned?.schools ?? 0) + (index === which ? 1 : 0);
          return { ...project, planned: { ...project.planned, schools } };
        });
        expect(totalOf({ ...grant, projects })).toBeGreaterThanOrEqual(totalOf(grant));
      }),
    );
  });
});

describe("A difference is explained to the penny", () => {
  it("parts sum to the change, by line and by cause", () => {
    fc.assert(
      fc.property(anyKnownGrant, anyKnownGrant, anyBasis, anyBasis, (before, after, one, other) => {
        const { change, parts, byCause, missing } = explainDifference(
          entitlement(before, { basis: one }),
          entitlement(after, { basis: other }),
        );
        expect(sumOf(parts.map(({ amount }) => amount))).toBe(change);
        expect(sumOf(Object.values(byCause))).toBe(change);
        expect(missing).toEqual([]);
      }),
    );
  });
  it("there and back is nothing", () => {
    fc.assert(
      fc.property(anyKnownGrant, anyKnownGrant, (before, after) => {
        const [one, other] = [before, after].map((grant) => entitlement(grant, { basis: "planned" }));
        const there = explainDifference(one!, other!).change!;
        const back = explainDifference(other!, one!).change!;
        expect(penceFrom(there)).toBe(0 - penceFrom(back));
      }),
    );
  });
  it("where something is missing, the change is not told, and the causes still sum to the parts", () => {
    fc.assert(
      fc.property(anyGrant, anyGrant, (before, after) => {
        const [one, other] = [before, after].map((grant) => entitlement(grant, { basis: "planned" }));
        const { change, parts, byCause, missing } = explainDifference(one!, other!);
        expect(change === null).toBe(missing.length > 0);
        expect(sumOf(Object.values(byCause))).toBe(sumOf(parts.map(({ amount }) => amount)));
      }),
    );
  });
});
const statementsOf = (grant: Grant): readonly GrantStatement[] => {
  const award = assessAward(grant, { basis: "planned" });
  return [
    award,
    ...[orRefused(() => paymentProfile(grant, { award }))].filter((one) => one !== undefined),
    ...[
      orRefused(() => reprofile({ ...grant, payments: [] }, { award: "5000.00", arrears: "next-period" })),
    ].filter((one) => one !== undefined),
    recovery({ ...grant, payments: [] }, { by: "overall", eligibleSpend: "0.00", unpaid: "0.00" }),
  ];
};

describe("Every answer is plain data, the same each time, and fits its schema", () => {
  const frozen = <T>(value: T): T => {
    if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
    return value;
  };
  it("survives JSON, twice alike, from a frozen document", () => {
    fc.assert(
      fc.property(anyGrant, (grant) => {
        const text = JSON.stringify(statementsOf(frozen(grant)));
        expect(JSON.stringify(statementsOf(grant))).toBe(text);
        expect(text).not.toContain('"-0"');
        for (const answer of statementsOf(grant)) {
          expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
          expect(grantStatementSchema.safeParse(answer).success).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
  it("differences too", () => {
    fc.assert(
      fc.property(anyGrant, anyGrant, (before, after) => {
        const [one, other] = [before, after].map((grant) => entitlement(grant, { basis: "planned" }));
        expect(grantDifferenceSchema.safeParse(explainDifference(one!, other!)).success).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
