import * as z from "zod";
import { expectationsFields } from "./expectations.ts";
import {
  academicYearField,
  functionField,
  hubCodeField,
  personField,
  plainDateField,
  referenceField,
  roleField,
} from "./fields.ts";
import { citation, editionStamp, finding, force, outcomeCounts } from "./finding.ts";
import {
  localAuthority,
  participationFields,
  participationRecord,
  projectCodeField,
  school,
  schoolLink,
  urnField,
} from "./participation.ts";
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
  participation: participationFields,
};

/** The name of a document that has a JSON Schema file. */
export type DocumentName = "team" | "team-report" | "team-year" | "expectations" | "participation";

/** The names of the documents that have a JSON Schema file. */
export const documentNames: readonly DocumentName[] = [
  "team",
  "team-report",
  "team-year",
  "expectations",
  "participation",
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
  [urnField, "urn", "The unique reference number of an establishment, such as 100025."],
  [projectCodeField, "project-code", "The code of a Network Collaborative Project, such as NCP24-09."],
  [
    localAuthority,
    "local-authority",
    "A local authority; the code is the key, since some names occur twice.",
  ],
  [school, "school", "A school, college or other establishment of England's register."],
  [participationRecord, "participation-record", "One school's part in one project of one hub and year."],
  [schoolLink, "school-link", "One school becomes another."],
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
