import * as z from "zod";
import type { AwardPublication, AwardVariation, PublishedOrganisation } from "../award-publication.ts";
import { plainDateField } from "./fields.ts";
import { poundsField } from "./pounds-field.ts";
import { extensions } from "./team.ts";

const words = z.string().min(1).max(2000);

const identifier = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,199}$/, "an identifier such as 360G-example-1, without spaces");

const organisation: z.ZodType<PublishedOrganisation> = z.strictObject({
  id: identifier.describe("Its organisation identifier."),
  name: words.describe("Its name."),
});

const variation: z.ZodType<AwardVariation> = z.strictObject({
  on: plainDateField.describe("The day of the change."),
  amount: poundsField.describe("Pounds; negative where the award was lowered."),
  description: z.exactOptional(words).describe("Why."),
});

/** What the host adds to a grant for its publication. */
export const awardPublicationFields: z.ZodType<AwardPublication> = z
  .strictObject({
    id: identifier.describe("The identifier of the grant."),
    title: z.string().min(1).max(140).describe("A title."),
    description: words.describe("What it is for."),
    awardDate: plainDateField.describe("The day on which it was awarded."),
    fundingOrganization: organisation.describe("Who gives it."),
    recipientOrganization: organisation.describe("Who receives it."),
    grantProgramme: z
      .exactOptional(z.strictObject({ code: z.exactOptional(words), title: words }))
      .describe("The programme that it belongs to."),
    variations: z.exactOptional(z.array(variation).max(1000)).describe("Changes of the award."),
    dateModified: z
      .exactOptional(
        z
          .string()
          .regex(
            /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/,
            "a date and time such as 2024-09-30T00:00:00Z",
          ),
      )
      .describe("When the information was last updated."),
    extensions: z.exactOptional(extensions),
  })
  .meta({
    title: "Award publication",
    description: "What the 360Giving standard asks for and a grant document does not hold.",
  });
