import * as z from "zod";
import {
  exitParties,
  exitSteps,
  hubWork,
  leavingReasons,
  type ExitPlan,
  type ExitStepTaken,
  type LeadBodyTransition,
  type PartyAdvice,
  type TransitionPerson,
} from "../lead-body-transition.ts";
import {
  academicYearField,
  hubCodeField,
  lineField,
  personField,
  plainDateField,
  referenceField,
  roleField,
} from "./fields.ts";
import { leadBody } from "./lead-body-application.ts";
import { extensions, list } from "./team.ts";

export const partyAdvice: z.ZodType<PartyAdvice> = z.strictObject({
  legal: z.exactOptional(z.boolean()).describe("Whether it has legal advice of its own."),
  hr: z.exactOptional(z.boolean()).describe("Whether it has HR advice of its own."),
  tupePosition: z
    .exactOptional(z.enum(["applies", "does-not-apply", "undecided"]))
    .describe("What it has been advised on whether TUPE applies."),
});

export const exitStepTaken: z.ZodType<ExitStepTaken> = z.strictObject({
  step: z.enum(exitSteps).describe("The step."),
  on: plainDateField.describe("The day."),
});

export const exitPlan: z.ZodType<ExitPlan> = z.strictObject({
  startedOn: z.exactOptional(plainDateField).describe("The day on which work on it began."),
  parties: z
    .array(z.enum(exitParties))
    .max(exitParties.length)
    .describe("Who works on it.")
    .meta({ uniqueItems: true }),
  steps: list(exitStepTaken).describe("The steps taken, each once."),
});

export const transitionPerson: z.ZodType<TransitionPerson> = z.strictObject({
  person: personField.describe("The person."),
  worksAs: z
    .array(z.enum(hubWork))
    .min(1)
    .max(hubWork.length)
    .describe("What they do for the hub.")
    .meta({ uniqueItems: true }),
  roles: z.exactOptional(z.array(roleField).max(50)).describe("Their roles in the team."),
  employer: z
    .exactOptional(referenceField)
    .describe("lead-body for the current lead body, or a reference to another body."),
  available: z.exactOptional(z.boolean()).describe("Whether they are available to go on."),
  stays: z.exactOptional(z.boolean()).describe("Whether they work for the hub after the change."),
  leavesBecause: z.exactOptional(z.enum(leavingReasons)).describe("Why they do not."),
  newAgreementFrom: z
    .exactOptional(plainDateField.nullable())
    .describe("The first day of a new agreement with the successor; null if there is none."),
});

/** The fields of a transition one by one; what fields say together is checked by `leadBodyTransitionFaults`. */
export const leadBodyTransitionFields: z.ZodType<LeadBodyTransition> = z
  .strictObject({
    hub: hubCodeField.describe("The hub."),
    academicYear: academicYearField.describe("The academic year of the handover."),
    current: leadBody.describe("Who leads the hub until then."),
    successor: z.exactOptional(leadBody).describe("Who takes over; left out until somebody is appointed."),
    appointedOn: z
      .exactOptional(plainDateField.nullable())
      .describe("The day of the appointment; null says that nobody is appointed yet."),
    hubName: z
      .exactOptional(z.strictObject({ before: lineField, after: lineField }))
      .describe("What the hub was called and is called."),
    advice: z
      .exactOptional(
        z.strictObject({ current: z.exactOptional(partyAdvice), successor: z.exactOptional(partyAdvice) }),
      )
      .describe("What each party has been advised."),
    exitPlan: z.exactOptional(exitPlan.nullable()).describe("null says that there is none."),
    people: z
      .exactOptional(list(transitionPerson))
      .describe("Everybody who works for the hub before the change."),
    funding: z
      .exactOptional(z.strictObject({ byAgreementWithCurrent: z.boolean() }).nullable())
      .describe("Money for the successor's time; null says that none is agreed."),
    extensions: z.exactOptional(extensions),
  })
  .meta({ title: "Lead body transition", description: "The change of the body that leads a hub." });
