import type * as z from "zod";
import type { AgreementsRollUp } from "../agreement-statement.ts";
import type { AwardPublication } from "../award-publication.ts";
import type { EvidencePack } from "../evidence-pack.ts";
import type { GrantReport } from "../grant-report.ts";
import type { Outturn } from "../outturn.ts";
import type { WorkshopReport } from "../workshop-report.ts";
import type { OwnExpectations } from "../expectations.ts";
import type { GrantDifference } from "../grant-difference.ts";
import { grantFaults } from "../grant-faults.ts";
import type { GrantStatement } from "../grant-statement.ts";
import type { Grant } from "../grant.ts";
import type { TeamReport, TeamYear } from "../team-report.ts";
import { teamFaults } from "../team-faults.ts";
import type { Team } from "../team.ts";
import { checkDocument, parseDocument, type Checked, type DocumentKind } from "./document-parser.ts";
import { agreementsFields } from "./agreements.ts";
import { awardPublicationFields } from "./award-publication.ts";
import { evidencePackFields } from "./evidence-pack.ts";
import { grantReportFields } from "./grant-report.ts";
import { outturnFields } from "./outturn.ts";
import { workshopReportFields } from "./workshop-report.ts";
import { expectationsFields } from "./expectations.ts";
import { grantDifferenceFields, grantStatementFields } from "./grant-statement.ts";
import { grantFields } from "./grant.ts";
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

const grantKind: DocumentKind<Grant> = {
  document: "grant",
  fields: grantFields,
  faultsOf: grantFaults,
  unknownKeys: "no such key; a host's own data goes under extensions",
};

/**
 * The typed grant of a document of unknown origin, as fresh plain data; what is under `extensions` is carried along as it is.
 *
 * @param input - parsed JSON, or anything else
 * @throws an `InvalidDocumentError` with code `invalid-document` that lists every fault with its path if the input is
 * not a grant document
 *
 * @example
 * ```ts
 * import { parseGrant } from "@maths-hubs/model/schemas";
 *
 * parseGrant({ hub: "WM2", academicYear: "2023/24", fixed: {}, projects: [] }).hub; // => "WM2"
 * parseGrant({ hub: "WM2", academicYear: "2023/24", projects: [] }); // throws invalid-document
 * ```
 */
export const parseGrant = (input: unknown): Grant => parseDocument(grantKind, input);

/**
 * Checks a grant document of unknown origin without throwing.
 *
 * @param input - parsed JSON, or anything else
 *
 * @example
 * ```ts
 * import { checkGrant } from "@maths-hubs/model/schemas";
 *
 * const fixed = { leadershipAndManagement: "1e5" };
 * const checked = checkGrant({ hub: "WM2", academicYear: "2023/24", fixed, projects: [] });
 * checked.ok ? [] : checked.faults.map((fault) => fault.path); // => ["/fixed/leadershipAndManagement"]
 * ```
 */
export const checkGrant = (input: unknown): Checked<Grant> => checkDocument(grantKind, input);

/** The schema of a grant's fields, for hosts that compose schemas; `parseGrant` also checks what fields say together. */
export const grantSchema: z.ZodType<Grant> = grantFields;

/** The schema of a statement: entitlement, payment profile, re-profile or recovery. */
export const grantStatementSchema: z.ZodType<GrantStatement> = grantStatementFields;

/** The schema of why one total is not another. */
export const grantDifferenceSchema: z.ZodType<GrantDifference> = grantDifferenceFields;

const awardPublicationKind: DocumentKind<AwardPublication> = {
  document: "award-publication",
  fields: awardPublicationFields,
  faultsOf: () => [],
  unknownKeys: "no such key; a host's own data goes under extensions",
};

/**
 * Checks what a host adds to a grant for its publication, without throwing.
 *
 * @param input - parsed JSON, or anything else
 *
 * @example
 * ```ts
 * import { checkAwardPublication } from "@maths-hubs/model/schemas";
 *
 * const checked = checkAwardPublication({ id: "360G-example-1", title: "Grant" });
 * checked.ok ? [] : checked.faults.map(({ path }) => path).slice(0, 2); // => ["/description", "/awardDate"]
 * ```
 */
export const checkAwardPublication = (input: unknown): Checked<AwardPublication> =>
  checkDocument(awardPublicationKind, input);

/** The schema of everything there is to say about a grant. */
export const grantReportSchema: z.ZodType<GrantReport> = grantReportFields;

/** The schema of what was spent and is expected on a date. */
export const outturnSchema: z.ZodType<Outturn> = outturnFields;

/** The schema of what all agreements come to on a date. */
export const agreementsSchema: z.ZodType<AgreementsRollUp> = agreementsFields;

/** The schema of the funded days of local leaders at workshops. */
export const workshopReportSchema: z.ZodType<WorkshopReport> = workshopReportFields;

/** The schema of every figure with what it rests on. */
export const evidencePackSchema: z.ZodType<EvidencePack> = evidencePackFields;
