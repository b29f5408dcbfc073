import { aGrant } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { awardRules } from "./award-rules.ts";
import { grantReport } from "./grant-report.ts";
import { refusalOf } from "./refusal.test-support.ts";
import { agreementWith, someDay, spent } from "./spending.test-support.ts";
import { spendingRules } from "./spending-rules.ts";

const full = aGrant({
  payments: [{ on: "2023-10-15", amount: "357700.00" }],
  ledger: [spent({ amount: "300000.00" }), spent({ kind: "forecast", on: "2024-06-01", amount: "50000.00" })],
  budget: [{ line: "NCP23-09", amount: "613200.00" }],
  agreements: [agreementWith([{ pay: "fixed", amount: "10.00" }], [])],
});

describe("a report says everything there is to say about a grant", () => {
  it("without a date, of the award alone", () => {
    const report = grantReport(full, { basis: "planned" });
    expect(report).toMatchObject({ asOf: null, outturn: null, agreements: null, recovery: null });
    expect(new Set(report.findings.map(({ rule }) => rule))).toEqual(new Set(awardRules.map(({ id }) => id)));
    expect(report.profile?.total).toBe(report.entitlement.total);
  });
  it("on a date, of spending too, with the answers of all rules", () => {
    const report = grantReport(full, { basis: "planned", asOf: someDay });
    expect(new Set(report.findings.map(({ rule }) => rule))).toEqual(
      new Set([...awardRules, ...spendingRules].map(({ id }) => id)),
    );
    expect(report.outturn?.total.expected).toBe("350000.00");
    expect(report.agreements?.agreements).toHaveLength(1);
  });
  it("the award follows planned or delivered numbers", () => {
    expect(grantReport(full, { basis: "delivered" }).entitlement.total).toBe("610200.00");
  });
});

describe("what goes back is worked out on expected spending, after what is still to be paid", () => {
  it.each([
    ["357699.99", ["adjustment"], "-0.01"],
    ["357700.00", [], "0.00"],
    ["357700.01", [], "0.00"],
  ])("£357,700 paid and £%s expected", (amount, kinds, total) => {
    const { recovery } = grantReport(
      { ...full, ledger: [spent({ amount })] },
      { basis: "planned", asOf: someDay },
    );
    expect(recovery?.total).toBe(total);
    expect(recovery?.lines.filter((line) => line.amount !== "0.00").map(({ kind }) => kind)).toEqual(kinds);
  });
  it("where all has been paid, it is clawed back", () => {
    const payments = [{ on: "2023-10-15", amount: "613200.00" }];
    const { recovery } = grantReport({ ...full, payments }, { basis: "planned", asOf: someDay });
    expect(
      recovery?.lines.filter((line) => line.amount !== "0.00").map(({ kind, amount }) => [kind, amount]),
    ).toEqual([["clawback", "-263200.00"]]);
  });
  it("without a ledger it cannot be told, without an award nothing is said", () => {
    const { ledger: _ledger, ...silent } = full;
    expect(grantReport(silent, { basis: "planned", asOf: someDay })).toMatchObject({
      outturn: { total: { expected: null }, missing: ["/ledger", "/riskBands"] },
      recovery: { total: null, missing: ["/ledger"] },
    });
    const empty = grantReport({ ...full, ledger: [] }, { basis: "planned", asOf: someDay });
    expect(empty).toMatchObject({
      outturn: { total: { expected: "0.00" } },
      recovery: { total: "-357700.00" },
    });
    expect(grantReport({ ...full, fixed: {} }, { basis: "planned", asOf: someDay }).recovery).toBeNull();
  });
});

describe("a report is refused as its parts are", () => {
  it("for a year that is not published, a date that is none, a plan that is none", () => {
    const refusals = [
      () => grantReport(aGrant({ academicYear: "2024/25" }), { basis: "planned" }),
      () => grantReport(full, { basis: "planned", asOf: "soon" }),
    ].map((call) => refusalOf(call));
    expect(refusals).toMatchObject([{ code: "edition-not-published" }, { code: "invalid-date" }]);
  });
});
