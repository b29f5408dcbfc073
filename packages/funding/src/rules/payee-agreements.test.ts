import { describe, expect, it } from "vitest";
import {
  agreementWith,
  describedBy,
  grantWith,
  judged,
  judgedOnce,
  spent,
} from "../spending.test-support.ts";
import { payeeAgreements } from "./payee-agreements.ts";

const agreements = [agreementWith([], [], { from: "2023-11-01", to: "2023-11-30" })];

describe("Every school, organisation and individual that is paid has an agreement in force on the day of the activity", () => {
  it("is what the rule says, must, by SPEC-AnnexB-10-3-check", () => {
    expect(describedBy(payeeAgreements)).toMatchObject({
      id: "funding/payee-agreements",
      cites: [{ source: "SPEC", at: "Annex B, objective 10, bullet 3" }],
      clauses: ["SPEC-AnnexB-10-3-check"],
      force: "must",
      unit: "count",
      comparison: "at most",
    });
  });
  it("a finding for each payee, with the entries that have none", () => {
    const ledger = [
      spent({ payee: "s-100001" }),
      spent({ payee: "s-100002" }),
      spent({ payee: "s-100001", activityOn: "2023-12-01" }),
      spent({ payee: "s-100001", activityOn: "2023-10-31" }),
      spent(),
    ];
    expect(
      judged(payeeAgreements, grantWith({ ledger, agreements })).map((one) => [
        one.subject,
        one.outcome,
        one.evidence,
      ]),
    ).toEqual([
      ["s-100001", "not-met", ["/ledger/2", "/ledger/3"]],
      ["s-100002", "not-met", ["/ledger/1"]],
    ]);
  });
  it("with an agreement on every day: met", () => {
    const ledger = [
      spent({ payee: "s-100001", activityOn: "2023-11-01" }),
      spent({ payee: "s-100001", activityOn: "2023-11-30" }),
    ];
    expect(judgedOnce(payeeAgreements, grantWith({ ledger, agreements }))).toMatchObject({
      outcome: "met",
      actual: 0,
    });
  });
  it("nobody is paid: it does not apply", () => {
    expect(judgedOnce(payeeAgreements, grantWith({ ledger: [spent()], agreements }))).toMatchObject({
      outcome: "not-applicable",
    });
  });
  it.each([
    [{}, ["/ledger", "/agreements"]],
    [{ ledger: [] }, ["/agreements"]],
    [{ agreements }, ["/ledger"]],
  ])("%j leaves it open", (blocks, missing) => {
    expect(judgedOnce(payeeAgreements, grantWith(blocks))).toMatchObject({
      outcome: "undetermined",
      missing,
    });
  });
});
