import { describe, expect, it } from "vitest";
import { ledgerTotals, type CountedEntry } from "./ledger-totals.ts";
import { refusalOf } from "./refusal.test-support.ts";

const entry = (amount: string, changes: Partial<CountedEntry> = {}): CountedEntry => ({
  line: "NCP23-09",
  kind: "actual",
  amount,
  ...changes,
});

const stream = function* (): Iterable<CountedEntry> {
  for (let index = 0; index < 1000; index += 1) yield entry("0.10");
};

describe("a ledger is added up by line and kind", () => {
  it("in the order in which lines first appear, also where they take turns", () => {
    const other = { line: "NCP23-13" };
    const totals = ledgerTotals([
      entry("1.00"),
      entry("2.00", other),
      entry("3.00", { kind: "committed" }),
      entry("-4.50", { ...other, kind: "forecast" }),
      entry("0.01"),
    ]);
    expect(totals).toEqual({
      lines: [
        { line: "NCP23-09", actual: "1.01", committed: "3.00", forecast: "0.00", entries: 3 },
        { line: "NCP23-13", actual: "2.00", committed: "0.00", forecast: "-4.50", entries: 2 },
      ],
      byKind: { actual: "3.01", committed: "3.00", forecast: "-4.50" },
      total: "1.51",
      entries: 5,
    });
  });
  it("nothing is nothing", () => {
    expect(ledgerTotals([])).toEqual({
      lines: [],
      byKind: { actual: "0.00", committed: "0.00", forecast: "0.00" },
      total: "0.00",
      entries: 0,
    });
  });
  it("entries may come one by one, and are not kept", () => {
    expect(ledgerTotals(stream()).total).toBe("100.00");
  });
});

describe("amounts are read as everywhere, however they are written", () => {
  it.each([
    ["1", "1.00"],
    ["1.5", "1.50"],
    ["0.05", "0.05"],
    ["-0.05", "-0.05"],
    ["-12.34", "-12.34"],
    ["9999999999999.99", "9999999999999.99"],
    ["-9999999999999.99", "-9999999999999.99"],
  ])("%s", (amount, total) => {
    expect(ledgerTotals([entry(amount)]).total).toBe(total);
  });
  it.each([
    "",
    "1.005",
    "1e3",
    "01.00",
    "-0.00",
    " 1.00",
    "1,50",
    "0x1.00",
    "+1.00",
    "NaN",
    "12345678901234.00",
    "--1.00",
  ])("%j is refused with its place", (amount) => {
    expect(refusalOf(() => ledgerTotals([entry("1.00"), entry(amount)]))).toMatchObject({
      code: "invalid-pounds",
      path: "/1/amount",
    });
  });
  it("what is no text is refused", () => {
    const odd = { line: "x", kind: "actual", amount: 5 } as unknown as CountedEntry;
    expect(refusalOf(() => ledgerTotals([odd]))).toMatchObject({ code: "invalid-pounds" });
  });
  it("a kind that is none is refused", () => {
    const odd = entry("1.00", { kind: "paid" as "actual" });
    expect(refusalOf(() => ledgerTotals([odd]))).toMatchObject({ code: "invalid-choice", path: "/0/kind" });
  });
  it("a sum beyond what pence can say is refused", () => {
    const most = entry("9999999999999.99");
    expect(refusalOf(() => ledgerTotals([most, entry("0.01")]))).toMatchObject({ code: "amount-too-large" });
    expect(refusalOf(() => ledgerTotals([most, { ...most, line: "other" }]))).toMatchObject({
      code: "amount-too-large",
    });
  });
});
