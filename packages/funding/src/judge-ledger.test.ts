import type { Grant, LedgerEntry } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { judgeLedger } from "./judge-ledger.ts";
import { agreementWith, grantWith, someDay, spent } from "./spending.test-support.ts";

const reasonsOf = (entry: Partial<LedgerEntry>, blocks: Partial<Grant> = {}): readonly string[] =>
  judgeLedger(grantWith({ ledger: [spent(entry)], ...blocks }), someDay).refused.flatMap(
    ({ reasons }) => reasons,
  );

describe("an actual does not lie after the date, nor a forecast before it", () => {
  it.each([
    ["actual", "2024-03-14", []],
    ["actual", "2024-03-15", []],
    ["actual", "2024-03-16", ["actual-in-future"]],
    ["forecast", "2024-03-14", ["forecast-in-past"]],
    ["forecast", "2024-03-15", []],
    ["forecast", "2024-03-16", []],
    ["committed", "2023-09-01", []],
    ["committed", "2024-08-31", []],
  ] as const)("%s on %s, asked on 15 March 2024", (kind, on, reasons) => {
    expect(reasonsOf({ kind, on })).toEqual(reasons);
  });
});

describe("the day of the activity is judged against the funding period, not the day of the invoice", () => {
  it.each([
    ["2023-08-31", ["outside-funding-period"]],
    ["2023-09-01", []],
    ["2024-08-31", []],
    ["2024-09-01", ["outside-funding-period"]],
  ])("activity on %s in the academic year", (activityOn, reasons) => {
    expect(reasonsOf({ activityOn })).toEqual(reasons);
  });
  it("the day of the entry stands for an activity that has none", () => {
    expect(reasonsOf({ on: "2023-08-31" })).toEqual(["outside-funding-period"]);
  });
  it("E12: an invoice of 5 April for training on 20 March is in a period that ends on 31 March", () => {
    const fundingPeriod = { from: "2022-04-01", to: "2023-03-31" };
    const ledger = [spent({ on: "2023-04-05", activityOn: "2023-03-20" }), spent({ on: "2023-04-05" })];
    const { accepted, refused } = judgeLedger(grantWith({ ledger, fundingPeriod }), "2023-07-01");
    expect(accepted.map(({ path }) => path)).toEqual(["/ledger/0"]);
    expect(refused).toEqual([
      {
        path: "/ledger/1",
        line: "NCP23-09",
        kind: "actual",
        amount: "1500.00",
        reasons: ["outside-funding-period"],
        message:
          "Its activity on 2023-04-05 lies outside 2022-04-01 to 2023-03-31, and no exception allows it.",
      },
    ]);
  });
  it("E12: the fee of the certificate on 30 June is in by the exception of its name", () => {
    const fundingPeriod = { from: "2022-04-01", to: "2023-03-31" };
    const periodExceptions = [{ name: "audit-certificate", from: "2023-04-01", to: "2023-06-30" }];
    const fee = (changes: Partial<LedgerEntry>): readonly string[] =>
      judgeLedger(
        grantWith({ ledger: [spent({ on: "2023-06-30", ...changes })], fundingPeriod, periodExceptions }),
        "2023-07-01",
      ).refused.flatMap(({ reasons }) => reasons);
    expect(fee({ exception: "audit-certificate" })).toEqual([]);
    expect(fee({})).toEqual(["outside-funding-period"]);
    expect(fee({ exception: "travel" })).toEqual(["unknown-exception"]);
    expect(fee({ exception: "audit-certificate", on: "2023-07-01" })).toEqual(["outside-funding-period"]);
    expect(fee({ exception: "audit-certificate", activityOn: "2023-03-31" })).toEqual([]);
  });
});

describe("a key stands once", () => {
  it("the second entry with it does not count, whatever else it says", () => {
    const ledger = [
      spent({ key: "i-1" }),
      spent({ key: "i-2" }),
      spent({ key: "i-1", amount: "2.00" }),
      spent(),
      spent(),
    ];
    const { accepted, refused } = judgeLedger(grantWith({ ledger }), someDay);
    expect(accepted).toHaveLength(4);
    expect(refused).toMatchObject([
      { path: "/ledger/2", key: "i-1", amount: "2.00", reasons: ["duplicate-key"] },
    ]);
  });
});

describe("the budget names the lines that money may be spent on", () => {
  it.each([
    [undefined, []],
    [[], ["line-not-eligible"]],
    [[{ line: "NCP23-13" }], ["line-not-eligible"]],
    [[{ line: "NCP23-09" }], []],
  ])("%j", (budget, reasons) => {
    expect(reasonsOf({}, budget === undefined ? {} : { budget })).toEqual(reasons);
  });
});

describe("who is paid has an agreement in force on the day of the activity", () => {
  const agreements = [
    agreementWith([], [], { from: "2023-10-01", to: "2023-10-31" }),
    agreementWith([], [], { from: "2024-01-01", to: "2024-01-31" }),
  ];
  it.each([
    ["2023-09-30", ["payee-without-agreement"]],
    ["2023-10-01", []],
    ["2023-10-31", []],
    ["2023-11-01", ["payee-without-agreement"]],
    ["2024-01-31", []],
  ])("activity on %s", (activityOn, reasons) => {
    expect(reasonsOf({ payee: "s-100001", activityOn }, { agreements })).toEqual(reasons);
  });
  it("an agreement with somebody else is none", () => {
    expect(reasonsOf({ payee: "s-100002", activityOn: "2023-10-05" }, { agreements })).toEqual([
      "payee-without-agreement",
    ]);
  });
  it("costs of the lead body's own need none", () => {
    expect(reasonsOf({}, { agreements })).toEqual([]);
  });
  it("where the document does not say which there are, nothing is held against an entry", () => {
    expect(reasonsOf({ payee: "s-100002" })).toEqual([]);
  });
});

describe("a ledger that is left out is not an empty one", () => {
  it.each([
    ["no ledger", {}, [], ["/ledger"]],
    ["an empty ledger", { ledger: [] }, [], []],
    ["a ledger with one entry", { ledger: [spent()] }, ["/ledger/0"], []],
  ] as const)("%s", (_, blocks, accepted, missing) => {
    const judgedLedger = judgeLedger(grantWith(blocks), someDay);
    expect(judgedLedger.accepted.map(({ path }) => path)).toEqual(accepted);
    expect(judgedLedger.refused).toEqual([]);
    expect(judgedLedger.missing).toEqual(missing);
  });
});

describe("every reason is given, not the first alone", () => {
  it("in a fixed order, each with its sentence", () => {
    const entry = { key: "i-1", on: "2024-09-02", payee: "s-9" };
    const ledger = [spent({ key: "i-1" }), spent(entry)];
    const [refused] = judgeLedger(grantWith({ ledger, budget: [], agreements: [] }), someDay).refused.slice(
      1,
    );
    expect(refused?.reasons).toEqual([
      "duplicate-key",
      "actual-in-future",
      "outside-funding-period",
      "line-not-eligible",
      "payee-without-agreement",
    ]);
    expect(refused?.message).toBe(
      "An entry with the key i-1 stands before it. It is an actual of 2024-09-02, after 2024-03-15. " +
        "Its activity on 2024-09-02 lies outside 2023-09-01 to 2024-08-31, and no exception allows it. " +
        "The budget has no line NCP23-09. s-9 has no agreement in force on 2024-09-02.",
    );
  });
  it("forecasts in the past and unknown exceptions too", () => {
    const { refused } = judgeLedger(
      grantWith({ ledger: [spent({ kind: "forecast", exception: "x" })] }),
      someDay,
    );
    expect(refused[0]?.message).toBe(
      "It is a forecast for 2023-11-02, before 2024-03-15. The grant has no exception called x.",
    );
  });
});
