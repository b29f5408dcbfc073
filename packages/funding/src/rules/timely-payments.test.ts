import type { AgreementClaim } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { agreementWith, describedBy, grantWith, judgedOnce } from "../spending.test-support.ts";
import { timelyPayments } from "./timely-payments.ts";

const asked = (...claims: readonly Omit<AgreementClaim, "on">[]) =>
  judgedOnce(
    timelyPayments,
    grantWith({
      agreements: [
        agreementWith(
          [{ pay: "fixed", amount: "10.00" }],
          claims.map((claim) => ({ on: "2023-11-10", ...claim })),
        ),
      ],
    }),
  );

describe("What is due by an agreement has been paid by the day that it is due", () => {
  it("is what the rule says, must, by SPEC-AnnexB-10-3 (E19: no number of days is published)", () => {
    expect(describedBy(timelyPayments)).toMatchObject({
      id: "funding/timely-payments",
      cites: [{ source: "SPEC", at: "Annex B, objective 10, bullet 3" }],
      clauses: ["SPEC-AnnexB-10-3"],
      force: "must",
      unit: "count",
      comparison: "at most",
    });
  });
  it.each([
    [{ due: "2024-03-14", paidOn: null }, "not-met"],
    [{ due: "2024-03-15", paidOn: null }, "met"],
    [{ due: "2024-03-16", paidOn: null }, "met"],
    [{ due: "2024-03-01", paidOn: "2024-03-01" }, "met"],
    [{ due: "2024-03-01", paidOn: "2024-03-02" }, "not-met"],
  ])("%j on 15 March: %s", (claim, outcome) => {
    expect(asked(claim)).toMatchObject({ outcome, evidence: ["/agreements/0/claims/0"] });
  });
  it.each([
    [{ paidOn: null }, ["/agreements/0/claims/0/due"]],
    [{ due: "2024-03-14" }, ["/agreements/0/claims/0/paidOn"]],
  ])("%j leaves it open", (claim, missing) => {
    expect(asked(claim)).toMatchObject({ outcome: "undetermined", missing });
  });
  it("one late payment is enough to know, and each is named", () => {
    const late = { due: "2024-03-14", paidOn: null };
    expect(asked({}, late, { ...late, paidOn: "2024-03-15" })).toMatchObject({
      outcome: "not-met",
      actual: 2,
      evidence: ["/agreements/0/claims/1", "/agreements/0/claims/2"],
    });
  });
  it("nothing claimed: it does not apply; nothing known of agreements: open", () => {
    expect(asked()).toMatchObject({ outcome: "not-applicable" });
    expect(judgedOnce(timelyPayments, grantWith())).toMatchObject({
      outcome: "undetermined",
      missing: ["/agreements"],
    });
  });
});
