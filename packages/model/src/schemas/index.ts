import type * as z from "zod";
import type { OwnExpectations } from "../expectations.ts";
import type { TeamReport, TeamYear } from "../team-report.ts";
import { teamFaults } from "../team-faults.ts";
import type { Team } from "../team.ts";
import { participationFaults } from "../participation-faults.ts";
import type { Participation } from "../participation.ts";
import { checkDocument, parseDocument, type Checked, type DocumentKind } from "./document-parser.ts";
import { expectationsFields } from "./expectations.ts";
import { participationFields } from "./participation.ts";
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

const participationKind: DocumentKind<Participation> = {
  document: "participation",
  fields: participationFields,
  faultsOf: participationFaults,
  unknownKeys: "no such key; a host's own data goes under extensions",
};

/**
 * The typed participation of a document of unknown origin, as fresh plain data.
 *
 * @param input - parsed JSON, or anything else
 * @throws an `InvalidDocumentError` with code `invalid-document` that lists every fault with its path if the input is
 * not a participation document
 *
 * @example
 * ```ts
 * import { parseParticipation } from "@maths-hubs/model/schemas";
 *
 * parseParticipation({ asAt: "2025-02-28", records: [] }).asAt; // => "2025-02-28"
 * parseParticipation({ records: [] }); // throws invalid-document
 * ```
 */
export const parseParticipation = (input: unknown): Participation => parseDocument(participationKind, input);

/**
 * Checks a participation document of unknown origin without throwing.
 *
 * @param input - parsed JSON, or anything else
 *
 * @example
 * ```ts
 * import { checkParticipation } from "@maths-hubs/model/schemas";
 *
 * const checked = checkParticipation({ asAt: "2025-02-30", records: [], schols: [] });
 * checked.ok ? [] : checked.faults.map((fault) => fault.path); // => ["/asAt", "/schols"]
 * ```
 */
export const checkParticipation = (input: unknown): Checked<Participation> =>
  checkDocument(participationKind, input);

/** The schema of the fields of a participation document; `parseParticipation` also checks what fields say together. */
export const participationSchema: z.ZodType<Participation> = participationFields;
