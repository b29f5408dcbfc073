import * as z from "zod";
import {
  eligibilities,
  type ApplicantQuestion,
  type BriefingRegistration,
  type Confidentiality,
  type LeadBodyApplication,
  type NamedSetting,
} from "../lead-body-application.ts";
import { leadBodyKinds, type LeadBody } from "../lead-body.ts";
import {
  academicYearField,
  hubCodeField,
  lineField,
  localTimeField,
  personField,
  referenceField,
} from "./fields.ts";
import { extensions, list } from "./team.ts";

export const leadBody: z.ZodType<LeadBody> = z.strictObject({
  kind: z.enum(leadBodyKinds).describe("What kind of body it is."),
  reference: referenceField.describe("The host's reference of it."),
});

export const namedSetting: z.ZodType<NamedSetting> = z.strictObject({
  reference: referenceField.describe("The host's reference of it."),
  localAuthority: z.exactOptional(lineField).describe("The local authority in whose area it lies."),
  eligibility: z
    .exactOptional(z.enum(eligibilities))
    .describe("Whether it meets the eligibility criteria; unknown is never a pass."),
});

export const briefingRegistration: z.ZodType<BriefingRegistration> = z.strictObject({
  sentAt: z.exactOptional(localTimeField).describe("When it was sent."),
  toGivenAddress: z.exactOptional(z.boolean()).describe("Whether it was sent to the address given."),
  subject: z.exactOptional(lineField).describe("Its subject line."),
  briefing: z.exactOptional(hubCodeField).describe("The hub whose briefing it names."),
  attendees: z
    .exactOptional(list(personField).meta({ uniqueItems: true }))
    .describe("Who will attend, by reference."),
  attended: z.exactOptional(z.boolean()).describe("Whether somebody attended."),
});

export const applicantQuestion: z.ZodType<ApplicantQuestion> = z.strictObject({
  about: z.enum(["fixed-cost", "other"]).describe("What it was about."),
  route: z.enum(["briefing", "jaggaer"]).describe("How it was asked."),
  at: localTimeField.describe("When it was asked."),
});

export const confidentiality: z.ZodType<Confidentiality> = z.strictObject({
  signedAt: z.exactOptional(localTimeField).describe("When Document 4 was signed."),
  submittedAt: z.exactOptional(localTimeField).describe("When it was submitted."),
  passwordRequestedAt: z.exactOptional(localTimeField).describe("When the password was requested."),
  opened: z
    .exactOptional(z.strictObject({ document: z.enum(["5a", "5b"]), at: localTimeField }))
    .describe("Which document was opened, and when."),
});

/** The fields of an application. */
export const leadBodyApplicationFields: z.ZodType<LeadBodyApplication> = z
  .strictObject({
    hub: hubCodeField.describe("The hub applied for."),
    academicYear: academicYearField.describe("The academic year of the round."),
    applicant: leadBody.describe("Who applies."),
    headOffice: z
      .exactOptional(z.strictObject({ localAuthority: lineField }))
      .describe("Where the applicant's head office lies; no rule reads it."),
    namedSetting: z
      .exactOptional(namedSetting.nullable())
      .describe("The school or college named; null says that none is."),
    briefing: z
      .exactOptional(briefingRegistration.nullable())
      .describe("The registration for the briefing; null says that nobody registered."),
    accountRegisteredAt: z
      .exactOptional(localTimeField.nullable())
      .describe("When the Jaggaer account was registered; null says that there is none."),
    questions: z.exactOptional(list(applicantQuestion)).describe("All questions asked."),
    confidentiality: z
      .exactOptional(confidentiality)
      .describe("The steps that lead to the staff data; what is left out has not been done."),
    extensions: z.exactOptional(extensions),
  })
  .meta({ title: "Lead body application", description: "An application to lead a hub." });
