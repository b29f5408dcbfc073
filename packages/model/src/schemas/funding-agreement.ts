import * as z from "zod";
import {
  payeeKinds,
  type AgreementClaim,
  type AgreementTerm,
  type EarlierDays,
  type FundingAgreement,
  type FundingPayee,
} from "../funding-agreement.ts";
import type { AuditCertificate, GrantAudit, CountedGrant } from "../grant-audit.ts";
import type { WorkshopAttendance, WorkshopDays } from "../workshop-days.ts";
import { academicYearField, personField, plainDateField, referenceField } from "./fields.ts";
import { daysField, positivePoundsField, shareField } from "./pounds-field.ts";
import { extensions } from "./team.ts";

/** More entries than any grant has; a longer list is a mistake, and is refused before it is compared. */
const mostEntries = 10_000;

const list = <T>(entry: z.ZodType<T>): z.ZodArray<z.ZodType<T>> => z.array(entry).max(mostEntries);

const names = z.array(referenceField).max(100);

const conditions = {
  id: z.exactOptional(referenceField).describe("The name by which claims refer to the term."),
  cap: z.exactOptional(positivePoundsField).describe("Pounds that all claims on the term come to at most."),
  claimBy: z.exactOptional(plainDateField).describe("The last day on which a claim may be made."),
  onEvidence: z.exactOptional(z.string().min(1).max(200)).describe("The evidence that must be in first."),
  whenAtLeast: z
    .exactOptional(z.strictObject({ of: z.int().min(1).max(100), criteria: names }))
    .describe("How many of which criteria must be met."),
  otherwise: z.exactOptional(referenceField).describe("The term that pays where the criteria are not met."),
  daysCap: z
    .exactOptional(
      z.strictObject({
        perYear: z.exactOptional(daysField),
        overYears: z.exactOptional(z.strictObject({ years: z.int().min(2).max(20), days: daysField })),
      }),
    )
    .describe("How many days are paid for at most."),
};

const agreementTerm: z.ZodType<AgreementTerm> = z.discriminatedUnion("pay", [
  z.strictObject({
    pay: z.literal("per-day"),
    rate: z.exactOptional(positivePoundsField).describe("Pounds a day; left out means unknown."),
    days: z.exactOptional(daysField).describe("Days agreed; more are not paid for."),
    purpose: z.exactOptional(referenceField).describe("What the days are for."),
    ...conditions,
  }),
  z.strictObject({
    pay: z.literal("per-unit"),
    rate: z.exactOptional(positivePoundsField).describe("Pounds for each; left out means unknown."),
    unit: referenceField.describe("What is counted."),
    ...conditions,
  }),
  z.strictObject({
    pay: z.literal("fixed"),
    amount: z.exactOptional(positivePoundsField).describe("Pounds; left out means unknown."),
    ...conditions,
  }),
  z.strictObject({
    pay: z.literal("match"),
    share: shareField.describe("The share of the spending that is paid."),
    ...conditions,
  }),
]);

const agreementClaim: z.ZodType<AgreementClaim> = z.strictObject({
  term: z.exactOptional(referenceField).describe("The id of the term."),
  on: plainDateField.describe("The day of the activity."),
  days: z.exactOptional(daysField).describe("Days worked."),
  units: z.exactOptional(z.int().min(0).max(1_000_000)).describe("Things counted."),
  spend: z.exactOptional(positivePoundsField).describe("Pounds spent."),
  claimedOn: z.exactOptional(plainDateField).describe("The day on which it was claimed."),
  evidencedOn: z.exactOptional(plainDateField.nullable()).describe("The day on which the evidence came."),
  criteriaMet: z.exactOptional(names).describe("The criteria that are met."),
  due: z.exactOptional(plainDateField).describe("The day by which it is to be paid."),
  paidOn: z.exactOptional(plainDateField.nullable()).describe("The day on which it was paid."),
});

export const payee: z.ZodType<FundingPayee> = z.strictObject({
  kind: z.enum(payeeKinds).describe("What kind of party it is."),
  id: referenceField.describe("The reference; never a name."),
});

const earlierDays: z.ZodType<EarlierDays> = z.strictObject({
  academicYear: academicYearField,
  days: daysField,
});

export const fundingAgreement: z.ZodType<FundingAgreement> = z.strictObject({
  payee: payee.describe("Who is paid."),
  paidBy: z.exactOptional(referenceField).describe("Who pays; the recipient of the grant where left out."),
  purpose: z.exactOptional(referenceField).describe("What it is for, for example transition."),
  line: z.exactOptional(referenceField).describe("The line of the budget that it is paid from."),
  from: plainDateField.describe("First day in force."),
  to: plainDateField.describe("Last day in force."),
  terms: z.array(agreementTerm).min(1).max(50).describe("How payments are worked out."),
  claims: z.exactOptional(list(agreementClaim)).describe("What was claimed."),
  earlierDays: z.exactOptional(z.array(earlierDays).max(20)).describe("Days paid for in earlier years."),
  extensions: z.exactOptional(extensions),
});

const namedGrant: z.ZodType<CountedGrant> = z.strictObject({
  name: referenceField.describe("The host's name of the grant."),
  amount: z.exactOptional(positivePoundsField).describe("Pounds received; left out means unknown."),
});

const certificate: z.ZodType<AuditCertificate> = z.strictObject({
  threshold: positivePoundsField.describe("Pounds; needed where all named grants come to more."),
  grants: z.array(namedGrant).min(1).max(100).describe("Every grant that counts, this one included."),
  due: z.exactOptional(plainDateField).describe("The day by which it is to be returned."),
  sentOn: z.exactOptional(plainDateField.nullable()).describe("The day on which it was sent."),
});

export const grantAudit: z.ZodType<GrantAudit> = z.strictObject({
  commissioned: z
    .exactOptional(plainDateField.nullable())
    .describe("The day on which the audit was commissioned; null says that none has been."),
  certificate: z.exactOptional(certificate).describe("The certificate, where the threshold is known."),
});

const attendance: z.ZodType<WorkshopAttendance> = z.strictObject({
  localLeader: personField.describe("The local leader."),
  project: referenceField.describe("The project whose community it is."),
  workshopDays: z.exactOptional(daysField).describe("Days of the community's national workshops."),
  attendedDays: z.exactOptional(daysField).describe("Days attended."),
});

export const workshopDays: z.ZodType<WorkshopDays> = z.strictObject({
  dayRate: z.exactOptional(positivePoundsField).describe("Pounds a day; no document publishes a rate."),
  attendance: list(attendance).describe("Every local leader in every project community."),
});
