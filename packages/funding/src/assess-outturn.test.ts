import type { Grant } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { assessOutturn } from "./assess-outturn.ts";
import { refusalOf } from "./refusal.test-support.ts";
import { grantWith, someDay, spent } from "./spending.test-support.ts";

const riskBands = [
  { label: "over", from: null, below: "-2", risk: true },
  { label: "fine", from: "-2", below: "5", risk: false },
  { label: "under", from: "5", below: null, risk: true },
];
const asked = (blocks: Partial<Grant>) => assessOutturn(grantWith(blocks), { asOf: someDay });
const budgetOf = (amount: string) => [{ line: "NCP23-09", amount }];

describe("the outturn sets what was spent, promised and is expected against the budget", () => {
  it("SPEC-AnnexB-10-2-check: a budget of £100,000 and £92,000 expected is a risk of £8,000 underspend", () => {
    const ledger = [
      spent({ amount: "60000.00" }),
      spent({ kind: "committed", amount: "20000" }),
      spent({ kind: "forecast", on: "2024-06-01", amount: "12000.00" }),
    ];
    expect(asked({ ledger, budget: budgetOf("100000"), riskBands }).lines).toEqual([
      {
        line: "NCP23-09",
        budget: "100000.00",
        actual: "60000.00",
        committed: "20000.00",
        forecast: "12000.00",
        expected: "92000.00",
        variance: "8000.00",
        variancePercent: "8.00",
        band: "under",
        risk: "underspend",
        entries: 3,
      },
    ]);
  });
  it.each([
    ["100.00", "95.01", "fine", "none", "4.99"],
    ["100.00", "95.00", "under", "underspend", "5.00"],
    ["100.00", "94.99", "under", "underspend", "5.01"],
    ["100.00", "102.00", "fine", "none", "-2.00"],
    ["100.00", "102.01", "over", "overspend", "-2.01"],
    ["0.00", "0.00", "fine", "none", "0.00"],
    ["0.00", "0.01", "over", "overspend", null],
    ["3.00", "2.00", "under", "underspend", "33.33"],
  ])("of £%s, £%s spent is %s", (budget, amount, band, risk, variancePercent) => {
    const { total } = asked({ ledger: [spent({ amount })], budget: budgetOf(budget), riskBands });
    expect(total).toMatchObject({ band, risk, variancePercent });
  });
  it("a whole that is fine says nothing of its lines, nor they of it", () => {
    const budget = [...budgetOf("100.00"), { line: "travel", amount: "100.00" }];
    const { lines, total } = asked({
      ledger: [spent({ amount: "150.00" }), spent({ line: "travel", amount: "50.00" })],
      budget,
      riskBands,
    });
    expect(lines.map(({ risk }) => risk)).toEqual(["overspend", "underspend"]);
    expect(total.risk).toBe("none");
  });
});

describe("unknown is not zero", () => {
  it("a line without a budget has no variance, and neither has the whole", () => {
    const budget = [...budgetOf("100.00"), { line: "travel" }];
    const { lines, total } = asked({ ledger: [spent({ amount: "1.00" })], budget, riskBands });
    expect(lines.map(({ variance }) => variance)).toEqual(["99.00", null]);
    expect(total).toMatchObject({
      budget: null,
      variance: null,
      variancePercent: null,
      band: null,
      risk: null,
    });
    expect(total.actual).toBe("1.00");
  });
  it("without any budget the ledger's own lines stand, in its order", () => {
    const { lines, total } = asked({
      ledger: [spent({ line: "b" }), spent({ line: "a" }), spent({ line: "b" })],
    });
    expect(lines.map(({ line, budget }) => [line, budget])).toEqual([
      ["b", null],
      ["a", null],
    ]);
    expect(total.variance).toBeNull();
  });
  const nothing = { actual: "0.00", committed: "0.00", forecast: "0.00", expected: "0.00", entries: 0 };
  const unknown = { actual: null, committed: null, forecast: null, expected: null, entries: null };
  const untold = { variance: null, variancePercent: null, band: null, risk: null };
  it.each([
    ["no ledger", {}, { ...unknown, ...untold }, null, ["/ledger"]],
    [
      "an empty ledger",
      { ledger: [] },
      { ...nothing, variance: "100.00", variancePercent: "100.00", band: "under", risk: "underspend" },
      "0.00",
      [],
    ],
    [
      "a ledger with one entry",
      { ledger: [spent({ amount: "100.00" })] },
      {
        ...nothing,
        actual: "100.00",
        expected: "100.00",
        entries: 1,
        variance: "0.00",
        variancePercent: "0.00",
        band: "fine",
        risk: "none",
      },
      "0.00",
      [],
    ],
  ] as const)("%s, in a line and over all", (_, ledger, figures, refusedTotal, missing) => {
    const outturn = asked({ ...ledger, budget: budgetOf("100.00"), riskBands });
    expect(outturn.total).toEqual({ budget: "100.00", ...figures });
    expect(outturn.lines).toEqual([{ line: "NCP23-09", ...outturn.total }]);
    expect(outturn).toMatchObject({ refused: [], refusedTotal, missing });
  });
  it("neither ledger nor budget: no line, and a whole of which nothing is known", () => {
    const { lines, total, missing } = asked({});
    expect(lines).toEqual([]);
    expect(total).toEqual({ budget: null, ...unknown, ...untold });
    expect(missing).toEqual(["/ledger", "/riskBands", "/budget"]);
  });
  it("an empty ledger without a budget: nothing was spent, of an unknown plan", () => {
    expect(asked({ ledger: [] }).total).toEqual({ budget: null, ...nothing, ...untold });
  });
  it("what is missing is named as the rule about risks names it", () => {
    expect(
      asked({ ledger: [], riskBands, budget: [...budgetOf("1.00"), { line: "travel" }] }).missing,
    ).toEqual(["/budget/1/amount"]);
  });
  it("without bands no risk is told", () => {
    expect(asked({ ledger: [], budget: budgetOf("1.00") }).total).toMatchObject({
      variance: "1.00",
      risk: null,
    });
  });
});

describe("what does not count stands beside the figures", () => {
  it("with its amount", () => {
    const ledger = [spent(), spent({ on: "2024-03-16", amount: "0.01" })];
    const outturn = asked({ ledger, budget: budgetOf("1500.00") });
    expect(outturn.total.actual).toBe("1500.00");
    expect(outturn.refusedTotal).toBe("0.01");
    expect(outturn.refused.map(({ path }) => path)).toEqual(["/ledger/1"]);
  });
});

describe("the answer names its edition", () => {
  it("the objectives of 2023/24", () => {
    expect(asked({}).edition).toEqual({ academicYear: "2023/24" });
  });
  it("another year is refused, or carried forward and marked (E17)", () => {
    const grant = grantWith({ academicYear: "2024/25" });
    expect(refusalOf(() => assessOutturn(grant, { asOf: "2024-10-01" }))).toMatchObject({
      code: "edition-not-published",
    });
    expect(assessOutturn(grant, { asOf: "2024-10-01", carryForward: true }).edition).toEqual({
      academicYear: "2024/25",
      carriedForwardFrom: "2023/24",
    });
  });
  it("bands with a gap and dates that are none are misuse", () => {
    const gap = [riskBands[0]!, { ...riskBands[1]!, from: "-1" }, riskBands[2]!];
    expect(refusalOf(() => asked({ riskBands: gap }))).toMatchObject({ code: "bands-not-contiguous" });
    expect(refusalOf(() => assessOutturn(grantWith(), { asOf: "soon" }))).toMatchObject({
      code: "invalid-date",
    });
  });
});
