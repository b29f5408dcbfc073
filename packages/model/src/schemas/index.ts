import type * as z from "zod";
import type { OwnExpectations } from "../expectations.ts";
import type { LeadBodyApplication } from "../lead-body-application.ts";
import { leadBodyTransitionFaults } from "../lead-body-transition-faults.ts";
import type { LeadBodyTransition } from "../lead-body-transition.ts";
import { objectivesTrackerFaults } from "../objectives-tracker-faults.ts";
import type { ObjectivesTracker } from "../objectives-tracker.ts";
import type { TeamReport, TeamYear } from "../team-report.ts";
import { teamFaults } from "../team-faults.ts";
import type { Team } from "../team.ts";
import { checkDocument, parseDocument, type Checked, type DocumentKind } from "./document-parser.ts";
import { expectationsFields } from "./expectations.ts";
import { leadBodyApplicationFields } from "./lead-body-application.ts";
import { leadBodyTransitionFields } from "./lead-body-transition.ts";
import { objectivesTrackerFields } from "./objectives-tracker.ts";
import { teamReportFields, teamYearFields } from "./team-report.ts";
import { teamFields } from "./team.ts";

export type { Checked } from "./document-parser.ts";

const teamKind: DocumentKind<Team> = {
  document: "team",
  fields: teamFields,
  faultsOf: teamFaults,
  unknownKeys: "no such key; a host's own data goes under extensions",
};

/**
 * The typed team of a document of unknown origin, as fresh plain data; what is under `extensions` is carried along as it is.
 *
 * A document is what `JSON.parse` gives. Of other things, only the fields of a document are read: a class instance that
 * has them is taken for one and comes out as plain data, a `Map` has none of them. A key with the value `undefined` is
 * refused; leave out what is unknown.
 *
 * @param input - parsed JSON, or anything else
 * @throws an `InvalidDocumentError` with code `invalid-document` that lists every fault with its path if the input is
 * not a team document
 *
 * @example
 * ```ts
 * import { parseTeam } from "@maths-hubs/model/schemas";
 *
 * parseTeam({ hub: "WM2", academicYear: "2023/24", appointments: [] }).hub; // => "WM2"
 * parseTeam({ hub: "WM2", academicYear: "2023/25", appointments: [] }); // throws invalid-document
 * ```
 */
export const parseTeam = (input: unknown): Team => parseDocument(teamKind, input);

/**
 * Checks a team document of unknown origin without throwing.
 *
 * @param input - parsed JSON, or anything else
 *
 * @example
 * ```ts
 * import { checkTeam } from "@maths-hubs/model/schemas";
 *
 * const checked = checkTeam({ hub: "WM2", academicYear: "2023/24", appointment: [] });
 * checked.ok ? [] : checked.faults.map((fault) => fault.path); // => ["/appointments", "/appointment"]
 * ```
 */
export const checkTeam = (input: unknown): Checked<Team> => checkDocument(teamKind, input);

/**
 * The schema of a team's fields, for hosts that compose schemas; `parseTeam` also checks what fields say together.
 */
export const teamSchema: z.ZodType<Team> = teamFields;

/** The schema of the answer for one date. */
export const teamReportSchema: z.ZodType<TeamReport> = teamReportFields;

/** The schema of the answer for a whole year. */
export const teamYearSchema: z.ZodType<TeamYear> = teamYearFields;

const expectationsKind: DocumentKind<OwnExpectations> = {
  document: "expectations",
  fields: expectationsFields,
  faultsOf: () => [],
  unknownKeys: "no such key",
};

/**
 * Checks a host's own expectations of unknown origin without throwing.
 *
 * @param input - parsed JSON, or anything else
 *
 * @example
 * ```ts
 * import { checkExpectations } from "@maths-hubs/model/schemas";
 *
 * checkExpectations({ citation: { source: "hub", at: "planning guidance" }, holdersOfEachRole: 2 }).ok; // => true
 * checkExpectations({ holdersOfEachRole: 2 }).ok; // => false
 * ```
 */
export const checkExpectations = (input: unknown): Checked<OwnExpectations> =>
  checkDocument(expectationsKind, input);

/** The schema of a host's own expectations. */
export const expectationsSchema: z.ZodType<OwnExpectations> = expectationsFields;

const objectivesTrackerKind: DocumentKind<ObjectivesTracker> = {
  document: "objectives-tracker",
  fields: objectivesTrackerFields,
  faultsOf: objectivesTrackerFaults,
  unknownKeys: "no such key; a host's own data goes under extensions",
};

/**
 * The typed objectives tracker of a document of unknown origin, as fresh plain data.
 *
 * @param input - parsed JSON, or anything else
 * @throws an `InvalidDocumentError` with code `invalid-document` that lists every fault with its path if the input is
 * no such document
 *
 * @example
 * ```ts
 * import { parseObjectivesTracker } from "@maths-hubs/model/schemas";
 *
 * parseObjectivesTracker({ hub: "WM2", academicYear: "2023/24", parts: [{ part: "1.4" }] }).hub; // => "WM2"
 * parseObjectivesTracker({ hub: "WM2", academicYear: "2023/24", parts: [{ part: "one" }] }); // throws invalid-document
 * ```
 */
export const parseObjectivesTracker = (input: unknown): ObjectivesTracker =>
  parseDocument(objectivesTrackerKind, input);

/**
 * Checks a objectives tracker of unknown origin without throwing.
 *
 * @param input - parsed JSON, or anything else
 *
 * @example
 * ```ts
 * import { checkObjectivesTracker } from "@maths-hubs/model/schemas";
 *
 * checkObjectivesTracker({ hub: "WM2", academicYear: "2023/24", parts: [{ part: "1.4" }] }).ok; // => true
 * checkObjectivesTracker({ hub: "WM2", academicYear: "2023/24", parts: [{ part: "one" }] }).ok; // => false
 * ```
 */
export const checkObjectivesTracker = (input: unknown): Checked<ObjectivesTracker> =>
  checkDocument(objectivesTrackerKind, input);

/** The schema of a objectives tracker's fields, for hosts that compose schemas; `parseObjectivesTracker` also checks what fields say together. */
export const objectivesTrackerSchema: z.ZodType<ObjectivesTracker> = objectivesTrackerFields;

const leadBodyApplicationKind: DocumentKind<LeadBodyApplication> = {
  document: "lead-body-application",
  fields: leadBodyApplicationFields,
  faultsOf: () => [],
  unknownKeys: "no such key; a host's own data goes under extensions",
};

/**
 * The typed application of a document of unknown origin, as fresh plain data.
 *
 * @param input - parsed JSON, or anything else
 * @throws an `InvalidDocumentError` with code `invalid-document` that lists every fault with its path if the input is
 * no such document
 *
 * @example
 * ```ts
 * import { parseLeadBodyApplication } from "@maths-hubs/model/schemas";
 *
 * parseLeadBodyApplication({ hub: "WM2", academicYear: "2023/24", applicant: { kind: "trust", reference: "t-1" } }).hub; // => "WM2"
 * parseLeadBodyApplication({ hub: "WM2", academicYear: "2023/24", applicant: { kind: "firm", reference: "t-1" } }); // throws invalid-document
 * ```
 */
export const parseLeadBodyApplication = (input: unknown): LeadBodyApplication =>
  parseDocument(leadBodyApplicationKind, input);

/**
 * Checks a application of unknown origin without throwing.
 *
 * @param input - parsed JSON, or anything else
 *
 * @example
 * ```ts
 * import { checkLeadBodyApplication } from "@maths-hubs/model/schemas";
 *
 * checkLeadBodyApplication({ hub: "WM2", academicYear: "2023/24", applicant: { kind: "trust", reference: "t-1" } }).ok; // => true
 * checkLeadBodyApplication({ hub: "WM2", academicYear: "2023/24", applicant: { kind: "firm", reference: "t-1" } }).ok; // => false
 * ```
 */
export const checkLeadBodyApplication = (input: unknown): Checked<LeadBodyApplication> =>
  checkDocument(leadBodyApplicationKind, input);

/** The schema of a application's fields, for hosts that compose schemas; `parseLeadBodyApplication` also checks what fields say together. */
export const leadBodyApplicationSchema: z.ZodType<LeadBodyApplication> = leadBodyApplicationFields;

const leadBodyTransitionKind: DocumentKind<LeadBodyTransition> = {
  document: "lead-body-transition",
  fields: leadBodyTransitionFields,
  faultsOf: leadBodyTransitionFaults,
  unknownKeys: "no such key; a host's own data goes under extensions",
};

/**
 * The typed transition of a document of unknown origin, as fresh plain data.
 *
 * @param input - parsed JSON, or anything else
 * @throws an `InvalidDocumentError` with code `invalid-document` that lists every fault with its path if the input is
 * no such document
 *
 * @example
 * ```ts
 * import { parseLeadBodyTransition } from "@maths-hubs/model/schemas";
 *
 * parseLeadBodyTransition({ hub: "WM2", academicYear: "2023/24", current: { kind: "school", reference: "s-1" } }).hub; // => "WM2"
 * parseLeadBodyTransition({ hub: "WM2", academicYear: "2023/24" }); // throws invalid-document
 * ```
 */
export const parseLeadBodyTransition = (input: unknown): LeadBodyTransition =>
  parseDocument(leadBodyTransitionKind, input);

/**
 * Checks a transition of unknown origin without throwing.
 *
 * @param input - parsed JSON, or anything else
 *
 * @example
 * ```ts
 * import { checkLeadBodyTransition } from "@maths-hubs/model/schemas";
 *
 * checkLeadBodyTransition({ hub: "WM2", academicYear: "2023/24", current: { kind: "school", reference: "s-1" } }).ok; // => true
 * checkLeadBodyTransition({ hub: "WM2", academicYear: "2023/24" }).ok; // => false
 * ```
 */
export const checkLeadBodyTransition = (input: unknown): Checked<LeadBodyTransition> =>
  checkDocument(leadBodyTransitionKind, input);

/** The schema of a transition's fields, for hosts that compose schemas; `parseLeadBodyTransition` also checks what fields say together. */
export const leadBodyTransitionSchema: z.ZodType<LeadBodyTransition> = leadBodyTransitionFields;
