import type { AuditCertificate } from "@maths-hubs/model";
import { cite } from "@maths-hubs/programme/sources";
import { doesNotApply, known, onOrBefore, unknown, type Reading } from "@maths-hubs/rulekit";
import { certificateNeed } from "../certificate-need.ts";
import { spendingRule, type SpendingRule } from "../spending-rule.ts";

/** Where all named grants together are above the host's threshold, the auditor's certificate is sent by its day. */
export const auditCertificate: SpendingRule = /* @__PURE__ */ spendingRule({
  id: "funding/audit-certificate",
  title: "Certificate of expenditure",
  cites: [/* @__PURE__ */ cite("SPEC", "Annex B, objective 10, bullet 4")],
  clauses: ["SPEC-AnnexB-10-4"],
  force: "must",
  statement:
    "Where all grants that count come to more than the host's threshold, the certificate is sent by its day.",
  unit: "date",
  requirement: (_terms, { grant, asOf }) => grant.audit?.certificate?.due ?? asOf,
  actual: ({ grant, asOf }) => {
    const certificate = grant.audit?.certificate;
    if (certificate === undefined) return doesNotApply("the host supplies no threshold");
    const need = certificateNeed(certificate);
    if (need.needed === null) return unknown(need.missing);
    if (!need.needed)
      return doesNotApply(`all grants together come to £${need.total}, not above the threshold`);
    return sentBy(certificate, asOf);
  },
  comparison: onOrBefore,
});

const path = "/audit/certificate";

/** What has not been sent by a day is, on that day, as late as that day. */
const sentBy = ({ due, sentOn }: AuditCertificate, asOf: string): Reading<string> => {
  const missing = [
    ...(due === undefined ? [`${path}/due`] : []),
    ...(sentOn === undefined ? [`${path}/sentOn`] : []),
  ];
  if (due === undefined || sentOn === undefined) return unknown(missing);
  if (sentOn !== null && sentOn <= asOf) return known(sentOn, [`${path}/sentOn`]);
  if (asOf <= due) return doesNotApply(`it is not due before ${due}`);
  return known(asOf, [`${path}/sentOn`]);
};
