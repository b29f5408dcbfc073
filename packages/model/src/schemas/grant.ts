import * as z from "zod";
import { annualPlanElements, type AnnualPlan } from "../annual-plan.ts";
import { approvalStates, type Grant, type GrantBody } from "../grant.ts";
import { leadBodyKinds } from "../lead-body.ts";
import { academicYearField, hubCodeField, personField, plainDateField, referenceField } from "./fields.ts";
import { fundedProject, otherLine } from "./funded-project.ts";
import { fundingAgreement, grantAudit, workshopDays } from "./funding-agreement.ts";
import { budgetLine, ledgerEntry, periodException, riskBand } from "./ledger-entry.ts";
import { clawback, payment, paymentPlan, paymentRecord } from "./payment.ts";
import { positivePoundsField } from "./pounds-field.ts";
import { extensions } from "./team.ts";

/** More entries than any hub's list has; the ledger alone may be longer. */
const mostEntries = 10_000;
const longestLedger = 1_000_000;

const list = <T>(entry: z.ZodType<T>): z.ZodExactOptional<z.ZodArray<z.ZodType<T>>> =>
  z.exactOptional(z.array(entry).max(mostEntries));

export const grantBody: z.ZodType<GrantBody> = z.strictObject({
  kind: z.enum(leadBodyKinds).describe("What kind of body it is."),
  urn: z
    .exactOptional(z.string().regex(/^\d{6}$/, "a unique reference number of six digits"))
    .describe("Its unique reference number."),
  reference: z.exactOptional(referenceField).describe("The host's reference."),
});

const planAgreement = z.strictObject({
  by: z.enum(["ncetm", "dfe"]).describe("The NCETM or the Department."),
  on: plainDateField.describe("The day."),
});

const planAction = z.strictObject({
  action: referenceField.describe("The host's reference of the action."),
  goals: z.array(referenceField).max(100).describe("The strategic goals that it serves."),
});

export const annualPlan: z.ZodType<AnnualPlan> = z.strictObject({
  elements: z
    .exactOptional(z.array(z.enum(annualPlanElements)).max(annualPlanElements.length))
    .describe("What the plan specifies."),
  actions: list(planAction).describe("What the hub will do."),
  agreedBy: z.exactOptional(z.array(planAgreement).max(20)).describe("Who has agreed it."),
  extensions: z.exactOptional(extensions),
});

const participantFee = z.strictObject({
  activity: referenceField.describe("The host's reference of the activity."),
  fee: positivePoundsField.describe("Pounds for each participant."),
});

const fixedCosts = z.strictObject({
  leadershipAndManagement: z
    .exactOptional(positivePoundsField)
    .describe("Pounds for leadership and management; left out means unknown."),
});

/** The fields of a grant one by one; what fields say together is checked by `grantFaults`. */
export const grantFields: z.ZodType<Grant> = z
  .strictObject({
    hub: hubCodeField.describe("The hub's code."),
    academicYear: academicYearField.describe("The academic year."),
    recipient: z.exactOptional(grantBody).describe("Who receives the grant on behalf of the hub."),
    leadBody: z.exactOptional(grantBody).describe("Who leads the hub."),
    approval: z.exactOptional(z.enum(approvalStates)).describe("Where the award stands."),
    programmeLead: z
      .exactOptional(personField.nullable())
      .describe("Who coordinates the financial activity; null says that nobody is named."),
    annualPlan: z.exactOptional(annualPlan.nullable()).describe("The plan; null says that there is none."),
    fixed: fixedCosts.describe("The fixed part."),
    projects: z.array(fundedProject).max(mostEntries).describe("The variable part, project by project."),
    otherLines: list(otherLine).describe("Whatever else the award holds."),
    participantFees: list(participantFee).describe("What participants are asked to pay."),
    profile: z.exactOptional(paymentPlan).describe("When the award is paid, in which parts."),
    payments: list(payment).describe("What has been paid."),
    paymentRecords: list(paymentRecord).describe("Payments on their way."),
    clawbacks: list(clawback).describe("Money on its way back."),
    ledger: z
      .exactOptional(z.array(ledgerEntry).max(longestLedger))
      .describe("What was spent, promised, or is expected to be spent."),
    budget: list(budgetLine).describe("The lines that money may be spent on."),
    riskBands: z
      .exactOptional(z.array(riskBand).max(100))
      .describe("From when on an underspend or overspend is a risk."),
    fundingPeriod: z
      .exactOptional(z.strictObject({ from: plainDateField, to: plainDateField }))
      .describe("The days within which activity is paid for."),
    periodExceptions: z
      .exactOptional(z.array(periodException).max(100))
      .describe("Named kinds of spend that may lie outside."),
    agreements: list(fundingAgreement).describe("Agreements by which the lead body pays others."),
    workshopDays: z
      .exactOptional(workshopDays)
      .describe("Funded days of local leaders at national workshops."),
    audit: z.exactOptional(grantAudit).describe("The external audit."),
    contingencyPlan: z
      .exactOptional(z.string().min(1).max(2000).nullable())
      .describe("The plan for a risk, by the host's reference; null says that there is none."),
    objectivesCompletedOn: z
      .exactOptional(plainDateField.nullable())
      .describe("The day on which the objectives were completed; null says not yet."),
    extensions: z.exactOptional(extensions),
  })
  .meta({ title: "Grant", description: "The grant of one Maths Hub for one academic year." });
