import type { FundingAgreement, Grant } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { agreementWith, describedBy, grantWith, judged, judgedOnce } from "../spending.test-support.ts";
import { transitionAgreement } from "./transition-agreement.ts";

const transition = (changes: Partial<FundingAgreement> = {}): FundingAgreement =>
  agreementWith([{ pay: "fixed", amount: "12000.00" }], [], {
    payee: { kind: "school", id: "s-100009" },
    purpose: "transition",
    ...changes,
  });
const asked = (agreement: FundingAgreement, blocks: Partial<Grant> = {}) =>
  judgedOnce(transitionAgreement, grantWith({ agreements: [agreement], ...blocks }));
const recipient = { kind: "school", urn: "123456" } as const;

describe("The successor's time for transition is paid under an agreement by the current lead body", () => {
  it("is what the rule says, must, by SPEC-P24-transition-funding and SPEC-P24-amount (E10)", () => {
    expect(describedBy(transitionAgreement)).toMatchObject({
      id: "funding/transition-agreement",
      cites: [{ source: "SPEC", at: "paragraph 24" }],
      clauses: ["SPEC-P24-transition-funding", "SPEC-P24-amount"],
      force: "must",
      unit: "count",
      comparison: "exactly",
    });
  });
  it.each([
    ["no payer named, who is the recipient then", {}, {}, "met"],
    ["the recipient", { paidBy: "123456" }, { recipient }, "met"],
    [
      "the lead body by the host's reference",
      { paidBy: "t-1" },
      { leadBody: { kind: "trust", reference: "t-1" } },
      "met",
    ],
    ["somebody else", { paidBy: "dfe" }, { recipient }, "not-met"],
  ] as const)("paid by %s: %s", (_, changes, blocks, outcome) => {
    expect(asked(transition(changes), blocks)).toMatchObject({ outcome, subject: "s-100009" });
  });
  it("where the document names no lead body, a named payer leaves it open", () => {
    expect(asked(transition({ paidBy: "123456" }))).toMatchObject({
      outcome: "undetermined",
      missing: ["/recipient", "/leadBody"],
    });
  });
  it.each([
    [{ pay: "fixed" }, "undetermined"],
    [{ pay: "per-day" }, "undetermined"],
    [{ pay: "per-day", rate: "1.00" }, "met"],
    [{ pay: "match", share: "1" }, "met"],
  ] as const)("an amount that is still to be discussed leaves it open: %j", (term, outcome) => {
    expect(asked(transition({ terms: [term] }))).toMatchObject({ outcome });
  });
  it("no transition: it does not apply; nothing known of agreements: open", () => {
    expect(asked(agreementWith([], []))).toMatchObject({ outcome: "not-applicable" });
    expect(judgedOnce(transitionAgreement, grantWith())).toMatchObject({
      outcome: "undetermined",
      missing: ["/agreements"],
    });
  });
  it("a finding for each", () => {
    const agreements = [
      transition(),
      agreementWith([], []),
      transition({ payee: { kind: "school", id: "s-2" } }),
    ];
    expect(judged(transitionAgreement, grantWith({ agreements })).map(({ subject }) => subject)).toEqual([
      "s-100009",
      "s-2",
    ]);
  });
});
