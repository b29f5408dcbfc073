import type { AuditCertificate } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { describedBy, grantWith, judgedOnce } from "../spending.test-support.ts";
import { auditCertificate } from "./audit-certificate.ts";

/** Illustrative: the threshold and the day are the host's. */
const above: AuditCertificate = {
  threshold: "40000.00",
  grants: [{ name: "maths-hub", amount: "40000.01" }],
  due: "2024-03-14",
  sentOn: null,
};
const asked = (certificate: AuditCertificate, asOf?: string) =>
  judgedOnce(auditCertificate, grantWith({ audit: { certificate } }), asOf);

describe("Where all grants that count come to more than the host's threshold, the certificate is sent by its day", () => {
  it("is what the rule says, must, by SPEC-AnnexB-10-4", () => {
    expect(describedBy(auditCertificate)).toMatchObject({
      id: "funding/audit-certificate",
      cites: [{ source: "SPEC", at: "Annex B, objective 10, bullet 4" }],
      clauses: ["SPEC-AnnexB-10-4"],
      force: "must",
      unit: "date",
      comparison: "on or before",
    });
  });
  it.each([
    ["2024-03-13", "met"],
    ["2024-03-14", "met"],
    ["2024-03-15", "not-met"],
  ])("due on 14 March and sent on %s: %s", (sentOn, outcome) => {
    expect(asked({ ...above, sentOn })).toMatchObject({ outcome, requirement: "2024-03-14", actual: sentOn });
  });
  it.each([
    ["2024-03-14", "not-applicable"],
    ["2024-03-15", "not-met"],
  ])("not sent, asked on %s: %s", (asOf, outcome) => {
    expect(asked(above, asOf)).toMatchObject({ outcome });
  });
  it("a day that has not come yet is no sending", () => {
    expect(asked({ ...above, sentOn: "2024-03-20" })).toMatchObject({
      outcome: "not-met",
      actual: "2024-03-15",
    });
  });
  it.each([
    ["39999.99", "not-applicable"],
    ["40000.00", "not-applicable"],
    ["40000.01", "not-met"],
  ])("all grants together at £%s: %s", (amount, outcome) => {
    const grants = [
      { name: "maths-hub", amount: "30000.00" },
      { name: "other", amount: (Number(amount) - 30000).toFixed(2) },
    ];
    expect(asked({ ...above, grants })).toMatchObject({ outcome });
  });
  it("without a threshold it does not apply: none is published", () => {
    expect(judgedOnce(auditCertificate, grantWith({ audit: {} }))).toMatchObject({
      outcome: "not-applicable",
      reason: "the host supplies no threshold",
    });
  });
  it("unknown amounts and days leave it open, with their places", () => {
    const grants = [{ name: "maths-hub", amount: "1.00" }, { name: "other" }];
    expect(asked({ ...above, grants })).toMatchObject({
      outcome: "undetermined",
      missing: ["/audit/certificate/grants/1/amount"],
    });
    expect(asked({ threshold: "1.00", grants: above.grants })).toMatchObject({
      outcome: "undetermined",
      missing: ["/audit/certificate/due", "/audit/certificate/sentOn"],
    });
  });
  it("unknown amounts do not matter once the known ones are above", () => {
    expect(asked({ ...above, grants: [...above.grants, { name: "other" }] })).toMatchObject({
      outcome: "not-met",
    });
  });
});
