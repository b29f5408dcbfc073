import { aGrant } from "@maths-hubs/model/testing";
import type { Grant, GrantStatement, PaymentPlan, PlannedPeriod } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { entitlement } from "./entitlement.ts";
import { paymentProfile } from "./payment-profile.ts";

const amounts = ({ lines }: GrantStatement) => lines.map(({ id, amount }) => [id, amount]);

const withPlan = (plan: Partial<PaymentPlan>): Grant =>
  aGrant({
    profile: {
      periods: [
        { due: "2023-10-15", share: "7/12" },
        { due: "2024-04-15", share: "5/12" },
      ],
      ...plan,
    },
  });
const wholePounds = { roundTo: "1.00", rounding: "half-away-from-zero", remainder: "last" } as const;

describe("SPEC-P18-gol-timing: the award is paid in the parts of the plan, to the penny", () => {
  it("exact shares, whole pounds, the remainder in the last period", () =>
    expect(amounts(paymentProfile(withPlan(wholePounds), { award: "22284.50" }))).toEqual([
      ["period/2023-10-15", "12999.00"],
      ["period/2024-04-15", "9285.50"],
    ]));
  it("the remainder in the first period", () =>
    expect(
      amounts(paymentProfile(withPlan({ ...wholePounds, remainder: "first" }), { award: "22284.50" })),
    ).toEqual([
      ["period/2023-10-15", "12999.50"],
      ["period/2024-04-15", "9285.00"],
    ]));
  it("kept apart it stands as a line of its own, and the lines still sum to the award", () => {
    const profile = paymentProfile(withPlan({ ...wholePounds, remainder: "apart" }), { award: "22284.50" });
    expect(amounts(profile)).toEqual([
      ["period/2023-10-15", "12999.00"],
      ["period/2024-04-15", "9285.00"],
      ["remainder", "0.50"],
    ]);
    expect(profile.total).toBe("22284.50");
  });
  it("rounding beyond the award is taken back by the policy", () =>
    expect(
      amounts(
        paymentProfile(withPlan({ ...wholePounds, rounding: "up", remainder: "largest-remainder" }), {
          award: "22285.00",
        }),
      ),
    ).toEqual([
      // 12,999.58 and 9,285.42: both were raised, the second one more.
      ["period/2023-10-15", "13000.00"],
      ["period/2024-04-15", "9285.00"],
    ]));
  it("a negative award gives the mirrored lines", () =>
    expect(amounts(paymentProfile(withPlan(wholePounds), { award: "-22284.50" }))).toEqual([
      ["period/2023-10-15", "-12999.00"],
      ["period/2024-04-15", "-9285.50"],
    ]));
  it("amounts instead of shares", () => {
    const periods = [
      { due: "2023-10-15", amount: "100" },
      { due: "2024-04-15", amount: "50.5" },
    ];
    expect(amounts(paymentProfile(withPlan({ periods }), { award: "150.50" }))).toEqual([
      ["period/2023-10-15", "100.00"],
      ["period/2024-04-15", "50.50"],
    ]);
  });
  it("of the total of a statement", () => {
    const award = entitlement(aGrant(), { basis: "planned" });
    expect(paymentProfile(aGrant(), { award }).total).toBe(award.total);
  });
  it("workings say how each part was rounded, and where the remainder went", () =>
    expect(
      paymentProfile(withPlan(wholePounds), { award: "22284.50" }).workings.map(
        ({ line, step, result, choice }) => [line, step, result, choice],
      ),
    ).toEqual([
      ["period/2023-10-15", "share", "12999.00", "half-away-from-zero, to 1.00"],
      ["period/2024-04-15", "share", "9285.00", "half-away-from-zero, to 1.00"],
      ["period/2024-04-15", "place-remainder", "9285.50", "last"],
    ]));
});

describe("What the plan does not state is not guessed", () => {
  it.each([
    ["no plan", aGrant({ profile: undefined as never }), ["/profile"]],
    ["no periods", withPlan({ periods: [] }), ["/profile/periods"]],
    ["no rounding", withPlan({}), ["/profile/roundTo", "/profile/rounding", "/profile/remainder"]],
    ["no place for the remainder", withPlan({ roundTo: "1.00", rounding: "up" }), ["/profile/remainder"]],
  ])("%s", (_, grant, missing) => {
    const profile = paymentProfile(grant, { award: "100.00" });
    expect(profile.total).toBeNull();
    expect(new Set(profile.missing)).toEqual(new Set(missing));
    expect(profile.lines.every(({ amount }) => amount === null)).toBe(true);
  });
  it("an award that is not known makes every period unknown", () => {
    const award = entitlement(aGrant({ fixed: {} }), { basis: "planned" });
    expect(paymentProfile(aGrant(), { award })).toMatchObject({
      total: null,
      lines: [
        { id: "period/2023-10-15", amount: null, missing: ["/fixed/leadershipAndManagement"] },
        { id: "period/2024-04-15", amount: null },
      ],
    });
  });
});

describe("A plan that cannot be is refused, with the place", () => {
  const first: PlannedPeriod = { due: "2023-10-15", share: "1/2" };
  it.each<[string, readonly PlannedPeriod[], string, string]>([
    [
      "shares just under one",
      [first, { due: "2024-04-15", share: "0.499999" }],
      "shares-not-one",
      "/profile/periods",
    ],
    [
      "shares just over one",
      [first, { due: "2024-04-15", share: "0.500001" }],
      "shares-not-one",
      "/profile/periods",
    ],
    [
      "two on one day",
      [first, { due: "2023-10-15", share: "1/2" }],
      "duplicate-period",
      "/profile/periods/1/due",
    ],
    [
      "out of order",
      [first, { due: "2023-10-14", share: "1/2" }],
      "periods-not-ascending",
      "/profile/periods/1/due",
    ],
    [
      "a deadline on the day itself",
      [first, { due: "2024-04-15", deadline: "2024-04-15", share: "1/2" }],
      "deadline-not-before-payment",
      "/profile/periods/1/deadline",
    ],
    [
      "a share and an amount",
      [first, { due: "2024-04-15", amount: "1.00" }],
      "invalid-share",
      "/profile/periods/1",
    ],
    ["a negative share", [{ due: "2023-10-15", share: "-1" }], "invalid-share", "/profile/periods/0/share"],
    [
      "a negative amount",
      [{ due: "2023-10-15", amount: "-1.00" }],
      "negative-amount",
      "/profile/periods/0/amount",
    ],
    ["neither", [{ due: "2023-10-15" }], "invalid-share", "/profile/periods/0"],
    [
      "amounts beside the award",
      [{ due: "2023-10-15", amount: "99.99" }],
      "profile-not-the-award",
      "/profile/periods",
    ],
  ])("%s", (_, periods, code, path) =>
    expect(() => paymentProfile(withPlan({ ...wholePounds, periods }), { award: "100.00" })).toThrow(
      expect.objectContaining({ code, path }),
    ),
  );
  it("a remainder larger than the part it comes from: a payment below zero is no payment", () => {
    const periods = [first, { due: "2024-01-15", share: "0.499" }, { due: "2024-04-15", share: "0.001" }];
    const of = (rounding: "up" | "down") =>
      paymentProfile(withPlan({ ...wholePounds, roundTo: "10.00", rounding, periods }), { award: "101.00" });
    expect(of("down").total).toBe("101.00");
    expect(() => of("up")).toThrow(
      expect.objectContaining({ code: "negative-amount", path: "/profile/remainder", received: '"-19.00"' }),
    );
  });
  it("a deadline on the day before is fine", () =>
    expect(
      paymentProfile(
        withPlan({ ...wholePounds, periods: [{ due: "2024-04-15", deadline: "2024-04-14", share: "1" }] }),
        { award: "100.00" },
      ).total,
    ).toBe("100.00"));
  it("shares that are one only as fractions", () =>
    expect(
      paymentProfile(
        withPlan({
          ...wholePounds,
          periods: [first, { due: "2024-01-15", share: "1/3" }, { due: "2024-04-15", share: "1/6" }],
        }),
        { award: "100.00" },
      ).total,
    ).toBe("100.00"));
});
