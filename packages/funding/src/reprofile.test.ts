import { aGrant } from "@maths-hubs/model/testing";
import type { Grant, Payment, PaymentPlan } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { reprofile, type ReprofileQuestion } from "./reprofile.ts";

const months = ["2023-10-01", "2023-11-01", "2023-12-01", "2024-01-01"];
const plan: PaymentPlan = {
  periods: months.map((due) => ({ due, share: "1/4" })),
  roundTo: "1.00",
  rounding: "down",
  remainder: "last",
};
const paid = (...amounts: readonly string[]): readonly Payment[] =>
  amounts.map((amount, index) => ({ on: months[index] ?? "2024-02-01", amount }));
const grant = (payments: readonly Payment[], changes: Partial<Grant> = {}): Grant =>
  aGrant({ profile: plan, payments, ...changes });
const amounts = (of: Grant, award: string, arrears: ReprofileQuestion["arrears"] = "next-period") =>
  reprofile(of, { award, arrears }).lines.map(({ kind, amount }) => `${kind} ${amount}`);

describe("What was paid stays as it was paid; the award is kept", () => {
  it("arrears go into the next period", () =>
    expect(amounts(grant(paid("100.00", "100.00")), "480.00")).toEqual([
      "paid 100.00",
      "paid 100.00",
      "period 160.00",
      "period 120.00",
    ]));
  it("or what is left is spread over all that remain", () =>
    expect(amounts(grant(paid("100.00", "100.00")), "480.00", "over-remaining-periods")).toEqual([
      "paid 100.00",
      "paid 100.00",
      "period 140.00",
      "period 140.00",
    ]));
  it("an overpayment is recovered period by period", () =>
    expect(amounts(grant(paid("100.00", "100.00")), "240.00")).toEqual([
      "paid 100.00",
      "paid 100.00",
      "period 0.00",
      "period 40.00",
    ]));
  it.each([
    ["201.00", ["paid 100.00", "paid 100.00", "period 0.00", "period 1.00"]],
    ["200.00", ["paid 100.00", "paid 100.00", "period 0.00", "period 0.00"]],
    ["199.00", ["paid 100.00", "paid 100.00", "period 0.00", "period 0.00", "carry-over -1.00"]],
  ])("an award of %s: what no period can recover is carried over", (award, lines) => {
    expect(amounts(grant(paid("100.00", "100.00")), award)).toEqual(lines);
    expect(amounts(grant(paid("100.00", "100.00")), award, "over-remaining-periods")).toHaveLength(
      lines.length,
    );
  });
  it("arrears with no period left are carried over too", () => {
    const all = grant(paid("100.00", "100.00", "100.00", "100.00"));
    expect(amounts(all, "405.00").at(-1)).toBe("carry-over 5.00");
    expect(amounts(all, "405.00", "over-remaining-periods").at(-1)).toBe("carry-over 5.00");
  });
});

describe("Payments find their period", () => {
  it("by the day they name, others in order", () => {
    const payments = [
      { on: "2023-10-02", amount: "1.00", period: "2023-11-01" },
      { on: "2023-10-03", amount: "2.00" },
      { on: "2023-10-04", amount: "3.00", period: "2023-11-01" },
    ];
    expect(amounts(grant(payments), "400.00")).toEqual([
      "paid 2.00",
      "paid 4.00",
      "period 294.00",
      "period 100.00",
    ]);
  });
  it("one that matches none stands as a line of its own and counts as paid", () => {
    const payments = [{ on: "2023-09-15", amount: "50.00", period: "2023-09-01" }];
    expect(amounts(grant(payments), "400.00")).toEqual([
      "period 50.00",
      "period 100.00",
      "period 100.00",
      "period 100.00",
      "paid 50.00",
    ]);
  });
  it("one beyond the last period too", () =>
    expect(amounts(grant(paid("1.00", "1.00", "1.00", "1.00", "6.00")), "400.00").slice(-2)).toEqual([
      "paid 6.00",
      "carry-over 390.00",
    ]));
});

describe("What is missing or cannot be", () => {
  it("payments left out are unknown, not none", () => {
    const { payments: _, ...silent } = grant([]);
    expect(reprofile(silent, { award: "400.00", arrears: "next-period" })).toMatchObject({
      total: null,
      missing: ["/payments"],
    });
  });
  it("amounts need a rounding before they can be spread", () => {
    const periods = months.map((due) => ({ due, amount: "100.00" }));
    expect(
      reprofile(grant(paid("100.00"), { profile: { periods } }), {
        award: "400.00",
        arrears: "over-remaining-periods",
      }).missing,
    ).toContain("/profile/rounding");
    expect(amounts(grant(paid("90.00"), { profile: { periods } }), "400.00")).toEqual([
      "paid 90.00",
      "period 110.00",
      "period 100.00",
      "period 100.00",
    ]);
  });
  it.each<[string, () => unknown, string, string]>([
    [
      "a policy that is none",
      () => reprofile(grant([]), { award: "1.00", arrears: "later" as "next-period" }),
      "invalid-choice",
      "/arrears",
    ],
    [
      "a negative award",
      () => reprofile(grant([]), { award: "-1.00", arrears: "next-period" }),
      "negative-amount",
      "/award",
    ],
    [
      "a negative payment",
      () => reprofile(grant(paid("-1.00")), { award: "1.00", arrears: "next-period" }),
      "negative-amount",
      "/payments/0/amount",
    ],
  ])("%s", (_, call, code, path) => expect(call).toThrow(expect.objectContaining({ code, path })));
});
