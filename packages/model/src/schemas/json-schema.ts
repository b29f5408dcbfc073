import * as z from "zod";
import { expectationsFields } from "./expectations.ts";
import {
  academicYearField,
  functionField,
  hubCodeField,
  lineField,
  localTimeField,
  personField,
  plainDateField,
  referenceField,
  roleField,
} from "./fields.ts";
import {
  applicantQuestion,
  briefingRegistration,
  confidentiality,
  leadBody,
  leadBodyApplicationFields,
  namedSetting,
} from "./lead-body-application.ts";
import {
  exitPlan,
  exitStepTaken,
  leadBodyTransitionFields,
  partyAdvice,
  transitionPerson,
} from "./lead-body-transition.ts";
import {
  boardMember,
  objectivesTrackerFields,
  strategicBoard,
  trackedPart,
  trackedResponsibility,
  triggerNotice,
} from "./objectives-tracker.ts";
import { citation, editionStamp, finding, force, outcomeCounts } from "./finding.ts";
import {
  capacity,
  gap,
  notice,
  openQuestion,
  slice,
  teamReportFields,
  teamYearFields,
} from "./team-report.ts";
import {
  agreement,
  appointment,
  contingencyPlan,
  extensions,
  formalReport,
  lineManagement,
  localLeaderLink,
  signOffStep,
  teamFields,
} from "./team.ts";

/** The documents that have a JSON Schema file, by the name of the file. */
const documents: Readonly<Record<DocumentName, z.ZodType>> = {
  team: teamFields,
  "team-report": teamReportFields,
  "team-year": teamYearFields,
  expectations: expectationsFields,
  "objectives-tracker": objectivesTrackerFields,
  "lead-body-application": leadBodyApplicationFields,
  "lead-body-transition": leadBodyTransitionFields,
};

/** The name of a document that has a JSON Schema file. */
export type DocumentName =
  | "team"
  | "team-report"
  | "team-year"
  | "expectations"
  | "objectives-tracker"
  | "lead-body-application"
  | "lead-body-transition";

/** The names of the documents that have a JSON Schema file. */
export const documentNames: readonly DocumentName[] = [
  "team",
  "team-report",
  "team-year",
  "expectations",
  "objectives-tracker",
  "lead-body-application",
  "lead-body-transition",
];

/** The parts that a reader of a JSON Schema file meets by name under `$defs`, with a title and what it is. */
const parts: readonly (readonly [part: z.ZodType, id: string, description: string])[] = [
  [plainDateField, "plain-date", "A day of the calendar, YYYY-MM-DD."],
  [academicYearField, "academic-year", "An academic year, 1 September to 31 August, such as 2023/24."],
  [hubCodeField, "hub-code", "The code of a Maths Hub, such as WM2."],
  [
    personField,
    "person",
    "An opaque reference to a person, such as p-01; never a name, nor a word such as TBC.",
  ],
  [referenceField, "reference", "A host's opaque reference to a school or another party, such as s-100001."],
  [
    roleField,
    "role",
    "A role: one that Annex C names, or a hub's own in lower-case words joined by hyphens.",
  ],
  [functionField, "function", "A function of one of the groups, by its number in Annex C."],
  [extensions, "extensions", "What the host keeps beside the document; carried along and never read."],
  [appointment, "appointment", "A person's days and roles in one of the two groups."],
  [lineManagement, "line-management", "Who line manages whom."],
  [contingencyPlan, "contingency-plan", "The plan for the loss of leadership and management capacity."],
  [
    localLeaderLink,
    "local-leader-link",
    "An active local leader, and the member of the leadership group who supports them.",
  ],
  [agreement, "agreement", "A service level or financial agreement with one party."],
  [signOffStep, "sign-off-step", "One step of the sign-off of a formal report."],
  [formalReport, "formal-report", "A formal report to the Department, with the steps it has passed."],
  [citation, "citation", "Where a published statement stands."],
  [editionStamp, "edition", "Which edition an answer rests on."],
  [force, "force", "How strongly a document asks for something."],
  [outcomeCounts, "outcome-counts", "How many findings have each outcome."],
  [finding, "finding", "The answer of one rule; outcome and unit say which fields it has."],
  [capacity, "capacity", "Days a week of each group."],
  [notice, "notice", "Something worth knowing that no rule asks for."],
  [gap, "gap", "A stretch of days in which one rule is not met, by one and the same distance."],
  [
    openQuestion,
    "open-question",
    "A stretch of days in which the input does not say enough to tell about one rule.",
  ],
  [slice, "slice", "A stretch of days in which nothing changes."],
  [localTimeField, "local-time", "A day and a minute by the clocks of the place, YYYY-MM-DDTHH:MM."],
  [lineField, "line", "A short text on one line."],
  [trackedPart, "tracked-part", "A part of an objective of the grant."],
  [trackedResponsibility, "tracked-responsibility", "An item of the lead body's responsibilities."],
  [boardMember, "board-member", "A member of the Strategic Board."],
  [strategicBoard, "strategic-board", "The local Strategic Board of a hub."],
  [triggerNotice, "trigger-notice", "Something that the Department has to be told of."],
  [leadBody, "lead-body", "A school, college or trust that leads a hub or applies to."],
  [namedSetting, "named-setting", "The school or college that an application names."],
  [briefingRegistration, "briefing-registration", "The e-mail that registers for a briefing."],
  [applicantQuestion, "applicant-question", "A question that an applicant asked, and by which way."],
  [confidentiality, "confidentiality", "The steps that lead to the staff data."],
  [partyAdvice, "party-advice", "What one party has been advised."],
  [exitStepTaken, "exit-step-taken", "A step of the handover that was taken."],
  [exitPlan, "exit-plan", "The plan by which one lead body hands over to the next."],
  [transitionPerson, "transition-person", "Somebody who works for the hub before the change."],
];

/** Titles and descriptions are zod's own; the names of the parts are added here alone, out of the way of a host's. */
class PartNames extends z.core.$ZodRegistry<z.GlobalMeta> {
  override get<S extends z.core.$ZodType>(schema: S): z.core.$replace<z.GlobalMeta, S> | undefined {
    const named = super.get(schema);
    const described = z.globalRegistry.get(schema);
    return named === undefined ? described : { ...named, ...described };
  }
}

const titleOf = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");

const partNames = (): PartNames => {
  const registry = new PartNames();
  for (const [part, id, description] of parts) {
    registry.add(part, { id, title: titleOf(id), description });
  }
  return registry;
};

/** The JSON Schema (draft 2020-12) of a document, as the package publishes it under `json-schema/`. */
export const jsonSchemaOf = (name: DocumentName): object => {
  const { $schema, ...schema } = z.toJSONSchema(documents[name], { metadata: partNames(), io: "input" });
  return { $schema, $id: `urn:maths-hubs:schema:${name}`, ...schema };
};
