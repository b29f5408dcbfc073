import * as z from "zod";
import type { OwnExpectations } from "../expectations.ts";
import { daysPerWeekField } from "./fields.ts";

/** The fields of a host's own expectations. */
export const expectationsFields: z.ZodType<OwnExpectations> = z
  .strictObject({
    citation: z
      .strictObject({
        source: z.string().min(1).max(80).describe("A short name of the document that says so."),
        at: z.string().min(1).max(200).describe("The place in it."),
      })
      .describe("Where the expectations are written; every answer repeats it."),
    minimumCapacity: z
      .exactOptional(
        z.strictObject({ leadership: daysPerWeekField, "operational-management": daysPerWeekField }),
      )
      .describe("Days a week that each group works at least."),
    holdersOfEachRole: z
      .exactOptional(z.int().min(1).max(20))
      .describe("People who hold each named role, at least."),
  })
  .meta({ title: "Expectations", description: "A host's own changes to what an edition expects of a team." });
