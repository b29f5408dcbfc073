import { describe, expect, it } from "vitest";
import { describedBy, grantWith, judgedOnce } from "../spending.test-support.ts";
import { externalAudit } from "./external-audit.ts";

describe("An external audit of the hub's spending has been commissioned for the grant year", () => {
  it("is what the rule says, must, by SPEC-AnnexB-10-4-check (E15)", () => {
    expect(describedBy(externalAudit)).toEqual({
      id: "funding/external-audit",
      title: "External audit commissioned",
      cites: [{ source: "SPEC", at: "Annex B, objective 10, bullet 4" }],
      clauses: ["SPEC-AnnexB-10-4-check"],
      force: "must",
      statement: "An external audit of the hub's spending has been commissioned for the grant year.",
      unit: "count",
      comparison: "at least",
    });
  });
  it.each([
    ["2024-03-14", "met"],
    ["2024-03-15", "met"],
    ["2024-03-16", "not-met"],
    [null, "not-met"],
  ])("commissioned %s, asked on 15 March: %s", (commissioned, outcome) => {
    const finding = judgedOnce(externalAudit, grantWith({ audit: { commissioned } }));
    expect(finding).toMatchObject({ outcome, requirement: 1, evidence: ["/audit/commissioned"] });
  });
  it.each([[{}], [{ audit: {} }]])("%j says nothing of it: undetermined", (blocks) => {
    expect(judgedOnce(externalAudit, grantWith(blocks))).toMatchObject({
      outcome: "undetermined",
      missing: ["/audit/commissioned"],
    });
  });
});
