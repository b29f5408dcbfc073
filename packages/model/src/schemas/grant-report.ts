import * as z from "zod";
import type { GrantReport } from "../grant-report.ts";
import { agreementsFields } from "./agreements.ts";
import { academicYearField, hubCodeField, plainDateField } from "./fields.ts";
import { compliant, counts, editionStamp, finding, heldBackBy } from "./finding.ts";
import { entitlementFields, grantStatementFields } from "./grant-statement.ts";
import { outturnFields } from "./outturn.ts";
import { payment } from "./payment.ts";

export const grantReportFields: z.ZodType<GrantReport> = z
  .strictObject({
    document: z.literal("grant-report"),
    hub: hubCodeField.describe("The hub."),
    academicYear: academicYearField.describe("The academic year."),
    asOf: plainDateField.nullable().describe("The date of the outturn; null where none was asked for."),
    edition: editionStamp.describe("The edition applied."),
    compliant,
    heldBackBy,
    counts,
    entitlement: entitlementFields.describe("What the hub is entitled to."),
    profile: grantStatementFields.nullable().describe("When it is paid."),
    payments: z.array(payment).nullable().describe("What has been paid."),
    outturn: outturnFields.nullable().describe("What was spent and is expected."),
    agreements: agreementsFields.nullable().describe("What agreements come to."),
    recovery: grantStatementFields.nullable().describe("What goes back if all comes as expected."),
    findings: z.array(finding).describe("The answers of all rules."),
  })
  .meta({ title: "Grant report", description: "Everything there is to say about a grant, in one document." });
