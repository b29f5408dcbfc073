import { describe, expect, it } from "vitest";
import { assessOutturn } from "./assess-outturn.ts";
import { grantWith, someDay } from "./spending.test-support.ts";
import { spendingRules } from "./spending-rules.ts";

describe("the rules about spending stand in the order of the specification", () => {
  it("each once", () => {
    expect(spendingRules.map(({ id }) => id)).toEqual([
      "funding/transition-agreement",
      "funding/eligible-entries",
      "funding/risk-contingency-plan",
      "funding/payee-agreements",
      "funding/timely-payments",
      "funding/external-audit",
      "funding/audit-certificate",
    ]);
  });
  it("a document that says nothing leaves all but the certificate open, and none not met", () => {
    const { findings, heldBackBy } = assessOutturn(grantWith(), { asOf: someDay });
    expect(findings.map(({ outcome }) => outcome)).toEqual([
      "undetermined",
      "undetermined",
      "undetermined",
      "undetermined",
      "undetermined",
      "undetermined",
      "not-applicable",
    ]);
    expect(heldBackBy).toBe("undetermined");
  });
});
