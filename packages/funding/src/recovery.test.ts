import { aGrant } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { recovery, type RecoveryQuestion } from "./recovery.ts";

const grant = aGrant({
  payments: [
    { on: "2023-10-15", amount: "350000.00" },
    { on: "2024-04-15", amount: "250000.00" },
  ],
});
const overall = (eligibleSpend: string | null, unpaid = "0.00"): RecoveryQuestion => ({
  by: "overall",
  eligibleSpend,
  unpaid,
});

describe("SPEC-P18-clawback: what was paid and not spent on what the grant is for goes back (E5)", () => {
  it.each([
    ["580000.00", "-20000.00"],
    ["599999.99", "-0.01"],
    ["600000.00", "0.00"],
    ["600000.01", "0.00"],
    ["610000.00", "0.00"],
  ])("600,000 paid, %s spent: %s", (spent, total) =>
    expect(recovery(grant, overall(spent)).total).toBe(total),
  );
  it("an adjustment lowers what is still to be paid, and a clawback takes the rest", () =>
    expect(
      recovery(grant, overall("580000.00", "15000.00")).lines.map(({ id, kind, amount }) => [
        id,
        kind,
        amount,
      ]),
    ).toEqual([
      ["overall/adjustment", "adjustment", "-15000.00"],
      ["overall/clawback", "clawback", "-5000.00"],
    ]));
  it("workings say what was paid and what was spent", () =>
    expect(recovery(grant, overall("580000.00")).workings).toEqual([
      {
        line: "overall/clawback",
        step: "recover",
        inputs: [
          { from: "/payments/0/amount /payments/1/amount", value: "600000.00" },
          { from: "/eligibleSpend", value: "580000.00" },
        ],
        result: "-20000.00",
      },
    ]));
});

describe("Overall or line by line is the caller's choice (E6)", () => {
  const lines = [
    { line: "NCP23-09", paid: "400000.00", eligibleSpend: "410000.00" },
    { line: "NCP23-01", paid: "200000.00", eligibleSpend: "170000.00" },
  ];
  it("overall an overspend makes up for an underspend", () =>
    expect(recovery(grant, overall("580000.00")).total).toBe("-20000.00"));
  it("line by line it does not", () =>
    expect(
      recovery(grant, { by: "line", lines, unpaid: "10000.00" }).lines.map(({ id, amount }) => [id, amount]),
    ).toEqual([
      ["NCP23-09/clawback", "0.00"],
      ["NCP23-01/adjustment", "-10000.00"],
      ["NCP23-01/clawback", "-20000.00"],
    ]));
});

describe("What is not known is not nothing", () => {
  it("payments, spend", () => {
    const { payments: _, ...silent } = grant;
    expect(recovery(silent, overall(null))).toMatchObject({ total: null, missing: ["/payments", "/ledger"] });
    expect(recovery(grant, overall(null))).toMatchObject({ total: null, missing: ["/ledger"] });
  });
  it("the spend of one line", () =>
    expect(
      recovery(grant, {
        by: "line",
        lines: [
          { line: "a", paid: "1.00", eligibleSpend: null },
          { line: "b", paid: "1.00", eligibleSpend: "0.00" },
        ],
        unpaid: "0.00",
      }),
    ).toMatchObject({ total: null, lines: [{ amount: null }, { amount: "-1.00" }] }));
});

describe("What cannot be is refused with its place", () => {
  const line = { line: "a", paid: "1.00", eligibleSpend: "0.00" };
  it.each<[string, RecoveryQuestion, string, string]>([
    ["a negative rest to pay", overall("1.00", "-1.00"), "negative-amount", "/unpaid"],
    ["no amount", overall("1.005"), "invalid-pounds", "/eligibleSpend"],
    ["a line twice", { by: "line", lines: [line, line], unpaid: "0.00" }, "invalid-choice", "/lines/1/line"],
    [
      "a negative payment",
      { by: "line", lines: [{ ...line, paid: "-1.00" }], unpaid: "0.00" },
      "negative-amount",
      "/lines/0/paid",
    ],
    ["neither", { ...overall("1.00"), by: "each" } as never, "invalid-choice", "/by"],
  ])("%s", (_, question, code, path) =>
    expect(() => recovery(grant, question)).toThrow(expect.objectContaining({ code, path })),
  );
});
