import type { Grant } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { describedBy, grantWith, judged, judgedOnce, spent } from "../spending.test-support.ts";
import { riskContingencyPlan } from "./risk-contingency-plan.ts";

const blocks: Partial<Grant> = {
  budget: [
    { line: "NCP23-09", amount: "1500.00" },
    { line: "travel", amount: "100.00" },
  ],
  riskBands: [
    { label: "over", from: null, below: "0", risk: true },
    { label: "fine", from: "0", below: "5", risk: false },
    { label: "under", from: "5", below: null, risk: true },
  ],
  ledger: [spent(), spent({ line: "travel", amount: "100.00" })],
};
const outcomes = (changes: Partial<Grant>) =>
  judged(riskContingencyPlan, grantWith({ ...blocks, ...changes })).map(({ subject, outcome }) => [
    subject,
    outcome,
  ]);

describe("A risk of underspend or overspend, in a line or in all, is reported with a contingency plan", () => {
  it("is what the rule says, must, by SPEC-AnnexB-10-2-check", () => {
    expect(describedBy(riskContingencyPlan)).toMatchObject({
      id: "funding/risk-contingency-plan",
      cites: [{ source: "SPEC", at: "Annex B, objective 10, bullet 2" }],
      clauses: ["SPEC-AnnexB-10-2-check"],
      force: "must",
      unit: "count",
      comparison: "at least",
    });
  });
  it("no line is at risk: it does not apply", () => {
    expect(judgedOnce(riskContingencyPlan, grantWith(blocks))).toMatchObject({ outcome: "not-applicable" });
  });
  const ledger = [spent({ amount: "1500.01" }), spent({ line: "travel", amount: "50.00" })];
  it("a finding for the grant and for each line at risk", () => {
    expect(outcomes({ ledger, contingencyPlan: null })).toEqual([
      ["NCP23-09: overspend", "not-met"],
      ["travel: underspend", "not-met"],
    ]);
    expect(outcomes({ ledger: [], contingencyPlan: "plan-1" })).toEqual([
      ["the grant: underspend", "met"],
      ["NCP23-09: underspend", "met"],
      ["travel: underspend", "met"],
    ]);
  });
  it.each([
    ["no ledger", undefined, [["WM2", "undetermined"]]],
    [
      "an empty ledger",
      [],
      [
        ["the grant: underspend", "met"],
        ["NCP23-09: underspend", "met"],
        ["travel: underspend", "met"],
      ],
    ],
    [
      "one entry",
      [spent({ amount: "1600.00" })],
      [
        ["NCP23-09: overspend", "met"],
        ["travel: underspend", "met"],
      ],
    ],
  ] as const)("%s, with a plan", (_, entries, told) => {
    const { ledger: _own, ...silent } = blocks;
    const changes = { contingencyPlan: "plan-1", ...(entries === undefined ? {} : { ledger: entries }) };
    const findings = judged(riskContingencyPlan, grantWith({ ...silent, ...changes }));
    expect(findings.map(({ subject, outcome }) => [subject, outcome])).toEqual(told);
  });
  it("where the document does not say whether there is a plan, it is open", () => {
    expect(judged(riskContingencyPlan, grantWith({ ...blocks, ledger }))[0]).toMatchObject({
      outcome: "undetermined",
      missing: ["/contingencyPlan"],
    });
  });
  it.each([
    ["ledger", ["/ledger"]],
    ["riskBands", ["/riskBands"]],
    ["budget", ["/budget"]],
  ] as const)("without %s no risk can be told", (block, missing) => {
    const { [block]: _left, ...rest } = { ...blocks, contingencyPlan: "plan-1" };
    expect(judgedOnce(riskContingencyPlan, grantWith(rest))).toMatchObject({
      outcome: "undetermined",
      missing,
    });
  });
  it("an unknown budget of one line leaves that line and the whole open", () => {
    const budget = [{ line: "NCP23-09", amount: "1500.00" }, { line: "travel" }];
    expect(judgedOnce(riskContingencyPlan, grantWith({ ...blocks, budget }))).toMatchObject({
      outcome: "undetermined",
      missing: ["/budget/1/amount"],
    });
  });
});
