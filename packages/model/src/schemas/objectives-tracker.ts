import * as z from "zod";
import {
  noticeTriggers,
  partStatuses,
  type BoardMember,
  type ObjectivesTracker,
  type StrategicBoard,
  type TrackedPart,
  type TrackedResponsibility,
  type TriggerNotice,
} from "../objectives-tracker.ts";
import { academicYearField, hubCodeField, personField, plainDateField, referenceField } from "./fields.ts";
import { extensions, formalReport, list } from "./team.ts";

const numbered = (pattern: RegExp, expected: string): z.ZodType<string> =>
  z
    .string()
    .refine((value) => pattern.test(value), { error: expected, params: { fault: "invalid-value" } })
    .meta({ pattern: pattern.source });

const evidenced = {
  owner: z.exactOptional(personField).describe("Who answers for it; left out where nobody does."),
  evidence: z
    .exactOptional(list(referenceField).meta({ uniqueItems: true }))
    .describe("What shows it, by the host's references; an empty list means that there is nothing."),
};

export const trackedPart: z.ZodType<TrackedPart> = z.strictObject({
  part: numbered(/^[1-9]\d?\.[1-9]\d?$/, 'the number of a part such as "1.4"').describe(
    "The objective and the part.",
  ),
  ...evidenced,
  status: z.exactOptional(z.enum(partStatuses)).describe("How far it has come; left out means unknown."),
  due: z.exactOptional(plainDateField).describe("The hub's own date for it."),
  completedOn: z
    .exactOptional(plainDateField)
    .describe("The day on which it was completed; only beside the status completed."),
});

export const trackedResponsibility: z.ZodType<TrackedResponsibility> = z.strictObject({
  item: numbered(/^[a-z]-[1-9]\d?$/, 'an item of the responsibilities such as "c-2"').describe(
    "The letter and the number of the item.",
  ),
  ...evidenced,
});

export const boardMember: z.ZodType<BoardMember> = z.strictObject({
  person: personField.describe("The member."),
  stakeholder: z
    .exactOptional(referenceField.nullable())
    .describe("Whom the member represents, by the host's tag; null for nobody, left out for unknown."),
});

export const strategicBoard: z.ZodType<StrategicBoard> = z.strictObject({
  members: list(boardMember).describe("Everybody on it."),
});

export const triggerNotice: z.ZodType<TriggerNotice> = z.strictObject({
  matter: referenceField.describe("The host's reference of the matter."),
  trigger: z.enum(noticeTriggers).describe("What kind of matter it is."),
  arisenOn: plainDateField.describe("The day on which it came up."),
  notifiedOn: z
    .exactOptional(plainDateField.nullable())
    .describe("The day on which notice was given; null if none was, left out means unknown."),
  through: z.exactOptional(z.enum(["ncetm", "another-way"])).describe("Through whom notice was given."),
});

/** The fields of a tracker one by one; what fields say together is checked by `objectivesTrackerFaults`. */
export const objectivesTrackerFields: z.ZodType<ObjectivesTracker> = z
  .strictObject({
    hub: hubCodeField.describe("The hub."),
    academicYear: academicYearField.describe("The academic year of the grant."),
    parts: z.exactOptional(list(trackedPart)).describe("The parts of the objectives, each once."),
    responsibilities: z
      .exactOptional(list(trackedResponsibility))
      .describe("The items of the responsibilities, each once."),
    strategicBoard: z.exactOptional(strategicBoard.nullable()).describe("null says that there is none."),
    reports: z.exactOptional(list(formalReport)).describe("All formal reports to the Department."),
    notices: z.exactOptional(list(triggerNotice)).describe("What the Department has to be told of."),
    noticeWithinDays: z
      .exactOptional(z.int().min(0).max(366))
      .describe("Within how many days notice counts as in time: the host's number, none is published."),
    extensions: z.exactOptional(extensions),
  })
  .meta({
    title: "Objectives tracker",
    description: "What the body that leads a hub keeps track of in one grant year.",
  });
