import * as z from "zod";
import { attendanceModes, type AttendanceMode } from "../workshop.ts";
import { plainDateField } from "./fields.ts";

/** More days than any event has. */
const mostDays = 1000;
/** Longer than any title; a longer text is a mistake. */
const longestTitle = 2000;

type OrLeftOut<T> = z.ZodExactOptional<z.ZodType<T>>;

/** A schema for each field of an invitation. */
interface InvitationFields {
  readonly on: z.ZodType<string>;
  readonly alsoOn: OrLeftOut<readonly string[]>;
  readonly title: OrLeftOut<string>;
  readonly mode: OrLeftOut<AttendanceMode>;
  readonly confirmedOn: OrLeftOut<string>;
  readonly apologiesOn: OrLeftOut<string>;
  readonly attended: OrLeftOut<boolean>;
}

/** What every invitation says, to a workshop of an activity as to any event of a local leader: its days, and the answer. */
export const invitation: InvitationFields = {
  on: plainDateField.describe("Its first day."),
  alsoOn: z
    .exactOptional(z.array(plainDateField).max(mostDays))
    .describe("Its other days, in order, all after the first."),
  title: z.exactOptional(z.string().max(longestTitle)).describe("What the host calls it."),
  mode: z.exactOptional(z.enum(attendanceModes)).describe("How the person takes part."),
  confirmedOn: z.exactOptional(plainDateField).describe("The day on which attendance was confirmed."),
  apologiesOn: z.exactOptional(plainDateField).describe("The day on which apologies were sent."),
  attended: z.exactOptional(z.boolean()).describe("Whether the person was there; left out means unknown."),
};
