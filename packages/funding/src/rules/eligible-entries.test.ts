import { describe, expect, it } from "vitest";
import { describedBy, grantWith, judgedOnce, spent } from "../spending.test-support.ts";
import { eligibleEntries } from "./eligible-entries.ts";

const budget = [{ line: "NCP23-09" }];

describe("Every entry of the ledger is spending that the grant is for; each that is not is listed", () => {
  it("is what the rule says, must, by SPEC-AnnexB-10-1", () => {
    expect(describedBy(eligibleEntries)).toMatchObject({
      id: "funding/eligible-entries",
      cites: [{ source: "SPEC", at: "Annex B, objective 10, bullet 1" }],
      clauses: ["SPEC-AnnexB-10-1"],
      force: "must",
      unit: "count",
      comparison: "at most",
    });
  });
  it("all entries count: met", () => {
    expect(judgedOnce(eligibleEntries, grantWith({ ledger: [spent()], budget }))).toMatchObject({
      outcome: "met",
      actual: 0,
      evidence: ["/ledger"],
    });
  });
  it("one does not: not met, and named", () => {
    const ledger = [spent(), spent({ line: "other" })];
    expect(judgedOnce(eligibleEntries, grantWith({ ledger, budget }))).toMatchObject({
      outcome: "not-met",
      actual: 1,
      shortfall: 1,
      evidence: ["/ledger/1"],
    });
  });
  it.each([
    [{}, ["/ledger", "/budget"]],
    [{ budget }, ["/ledger"]],
    [{ ledger: [spent()] }, ["/budget"]],
  ])("%j leaves it open", (blocks, missing) => {
    expect(judgedOnce(eligibleEntries, grantWith(blocks))).toMatchObject({
      outcome: "undetermined",
      missing,
    });
  });
  it("without a budget, an entry that does not count for another reason is enough to know", () => {
    expect(judgedOnce(eligibleEntries, grantWith({ ledger: [spent({ on: "2024-04-01" })] }))).toMatchObject({
      outcome: "not-met",
    });
  });
});
