import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import activityFile from "../../json-schema/activity.json" with { type: "json" };
import evaluationTimelineFile from "../../json-schema/evaluation-timeline.json" with { type: "json" };
import grantDifferenceFile from "../../json-schema/grant-difference.json" with { type: "json" };
import grantStatementFile from "../../json-schema/grant-statement.json" with { type: "json" };
import grantFile from "../../json-schema/grant.json" with { type: "json" };
import agreementsFile from "../../json-schema/agreements.json" with { type: "json" };
import awardPublicationFile from "../../json-schema/award-publication.json" with { type: "json" };
import evidencePackFile from "../../json-schema/evidence-pack.json" with { type: "json" };
import grantReportFile from "../../json-schema/grant-report.json" with { type: "json" };
import outturnFile from "../../json-schema/outturn.json" with { type: "json" };
import workshopDaysFile from "../../json-schema/workshop-days.json" with { type: "json" };
import expectationsFile from "../../json-schema/expectations.json" with { type: "json" };
import hubProgressFile from "../../json-schema/hub-progress.json" with { type: "json" };
import applicationFile from "../../json-schema/lead-body-application.json" with { type: "json" };
import transitionFile from "../../json-schema/lead-body-transition.json" with { type: "json" };
import trackerFile from "../../json-schema/objectives-tracker.json" with { type: "json" };
import teamFile from "../../json-schema/team.json" with { type: "json" };
import teamReportFile from "../../json-schema/team-report.json" with { type: "json" };
import teamYearFile from "../../json-schema/team-year.json" with { type: "json" };
import { aLocalLeader, anActivity, anAppointment, aTeam, localLeadersOf } from "../testing/index.ts";
import localLeadersFile from "../../json-schema/local-leaders.json" with { type: "json" };
import localLeadersReportFile from "../../json-schema/local-leaders-report.json" with { type: "json" };
import type { TeamReport, TeamYear } from "../team-report.ts";
import { teamReportSchema, teamYearSchema } from "./index.ts";
import { documentNames, jsonSchemaOf, type DocumentName } from "./json-schema.ts";
import participationFile from "../../json-schema/participation.json" with { type: "json" };

const compile = (name: DocumentName) =>
  new Ajv2020({ strict: true, allowUnionTypes: true }).compile(jsonSchemaOf(name));

const base = {
  rule: "mhlm/leadership-capacity",
  title: "Leadership group capacity",
  force: "must",
  citation: { source: "SPEC", at: "Annex C" },
  edition: { academicYear: "2024/25", carriedForwardFrom: "2023/24" },
  subject: "WM2",
  message: "A sentence.",
} as const;
const none = { met: 0, "not-met": 0, "not-applicable": 0, undetermined: 0 };
const verdict = {
  compliant: false,
  heldBackBy: "not-met",
  counts: { must: none, should: none, advisory: none },
} as const;
const findings = [
  { ...base, outcome: "met", unit: "people", requirement: 1, actual: 2, evidence: ["/appointments/0/roles"] },
  { ...base, outcome: "met", unit: "pounds", requirement: "1.00", actual: "2.00" },
  { ...base, outcome: "not-met", unit: "days-per-week", requirement: 11.5, actual: 11.4, shortfall: 0.1 },
  {
    ...base,
    outcome: "not-met",
    unit: "date",
    requirement: "2024-01-08",
    actual: "2024-01-10",
    shortfall: 2,
  },
  { ...base, outcome: "not-applicable", reason: "no report has been submitted" },
  { ...base, outcome: "undetermined", missing: ["/contingencyPlan"] },
] as const;
const capacity = { leadership: 11.4, "operational-management": null };
const notices = [
  { code: "vacancy", subject: "maths-hub-lead", message: "A sentence.", evidence: ["/appointments/0"] },
] as const;
const report: TeamReport = {
  document: "team-report",
  hub: "WM2",
  on: "2023-11-01",
  edition: base.edition,
  ...verdict,
  capacity,
  findings,
  notices,
};
const stretch = {
  rule: base.rule,
  title: base.title,
  force: "must",
  subject: "WM2",
  from: "2023-11-01",
  to: "2023-11-30",
} as const;
const year: TeamYear = {
  document: "team-year",
  hub: "WM2",
  period: { from: "2023-09-01", to: "2024-08-31" },
  edition: { academicYear: "2023/24", customisedBy: base.citation },
  compliant: false,
  heldBackBy: "not-met",
  slices: [{ from: "2023-09-01", to: "2024-08-31", ...verdict, capacity, findings }],
  gaps: [{ ...stretch, shortfall: 0.1 }],
  openQuestions: [{ ...stretch, missing: ["/contingencyPlan"] }],
  notices,
};

describe("the JSON Schema files are what the schemas say", () => {
  const files: Readonly<Record<DocumentName, object>> = {
    team: teamFile,
    "team-report": teamReportFile,
    "team-year": teamYearFile,
    expectations: expectationsFile,
    activity: activityFile,
    "evaluation-timeline": evaluationTimelineFile,
    "hub-progress": hubProgressFile,
    grant: grantFile,
    "grant-statement": grantStatementFile,
    "grant-difference": grantDifferenceFile,
    agreements: agreementsFile,
    "award-publication": awardPublicationFile,
    "evidence-pack": evidencePackFile,
    "grant-report": grantReportFile,
    outturn: outturnFile,
    "workshop-days": workshopDaysFile,
    "objectives-tracker": trackerFile,
    "lead-body-application": applicationFile,
    "lead-body-transition": transitionFile,
    "local-leaders": localLeadersFile,
    "local-leaders-report": localLeadersReportFile,
    participation: participationFile,
  };
  it.each(documentNames)("%s", (name) => expect(files[name]).toEqual(jsonSchemaOf(name)));
  it.each(documentNames)("%s has an id of its own, and a title and a description for every part", (name) => {
    expect(files[name]).toMatchObject({ $id: `urn:maths-hubs:schema:${name}` });
    const { $defs = {} }: { readonly $defs?: object } = files[name];
    for (const part of Object.values($defs))
      expect(part).toMatchObject({ title: expect.any(String), description: expect.any(String) });
  });
});

describe("the JSON Schema of a team", () => {
  const matches = compile("team");
  it.each([
    aTeam(),
    aTeam({ appointments: [] }),
    aTeam({ appointments: [anAppointment({ person: null })], contingencyPlan: null }),
    aTeam({
      appointments: [
        anAppointment({ from: "2023-09-01", to: "2024-08-31", extensions: { any: [{ thing: null }] } }),
      ],
    }),
    { hub: "SW9", academicYear: "2023/24", appointments: [] },
  ])("takes team %#", (team) => expect(matches(team)).toBe(true));
  it.each([
    {},
    { ...aTeam(), hub: "XX1" },
    { ...aTeam(), appointment: [] },
    { ...aTeam(), appointments: [{ ...anAppointment(), name: "p" }] },
    { ...aTeam(), appointments: [anAppointment({ daysPerWeek: -0.01 })] },
    { ...aTeam(), appointments: [anAppointment({ roles: ["maths-hub-lead", "maths-hub-lead"] })] },
    { ...aTeam(), lineManagement: null },
  ])("refuses document %#", (document) => expect(matches(document)).toBe(false));
});

describe("the JSON Schema of a hub's local leaders", () => {
  const matches = compile("local-leaders");
  it.each([
    localLeadersOf(),
    { hub: "SW3", academicYear: "2024/25", leaders: [] },
    localLeadersOf({ leaders: [aLocalLeader({ link: null, account: null })], community: null }),
  ])("takes document %#", (document) => expect(matches(document)).toBe(true));
  it.each([
    {},
    { ...localLeadersOf(), leader: [] },
    { ...localLeadersOf(), leaders: [{ ...aLocalLeader(), name: "somebody" }] },
    { ...localLeadersOf(), leaders: [{ ...aLocalLeader(), expertise: ["algebra"] }] },
    { ...localLeadersOf(), plannedLeaders: -1 },
    { ...localLeadersOf(), projectCommunities: [{ project: "NCP24-9" }] },
  ])("refuses document %#", (document) => expect(matches(document)).toBe(false));
});

describe.each([
  ["team-report", report, teamReportSchema],
  ["team-year", year, teamYearSchema],
] as const)("the JSON Schema of a %s", (name, document, schema) => {
  const matches = compile(name);
  const accepted = (input: unknown) => [matches(input), schema.safeParse(input).success];
  it("takes every kind of finding, as zod does", () => expect(accepted(document)).toEqual([true, true]));
  it.each([
    { extra: 1 },
    { edition: { ...base.edition, extra: 1 } },
    { document: "team" },
    { heldBackBy: "met" },
    { notices: [{ ...notices[0], code: "other" }] },
  ])("refuses %j in it, as zod does", (change) =>
    expect(accepted({ ...document, ...change })).toEqual([false, false]),
  );
});

describe("a finding has the fields of its outcome and unit, no more", () => {
  const matches = compile("team-report");
  const accepted = (finding: unknown) => {
    const input = { ...report, findings: [finding] };
    return [matches(input), teamReportSchema.safeParse(input).success];
  };
  it.each([
    { ...findings[0], shortfall: 1 },
    { ...findings[2], shortfall: "0.1" },
    { ...findings[4], requirement: 1 },
    { ...base, outcome: "not-met", unit: "people", requirement: 1, actual: 0 },
    { ...findings[1], actual: 2 },
    { ...findings[5], missing: "/contingencyPlan" },
  ])("%j", (finding) => expect(accepted(finding)).toEqual([false, false]));
});

describe("the JSON Schema of an activity", () => {
  const matches = compile("activity");
  it.each([
    anActivity(),
    { hub: "SW3", academicYear: "2024/25", localLeader: "l-07" },
    { ...anActivity(), localData: ["visiting-schools"], outcomes: { pupils: ["Any text."] } },
  ])("takes activity %#", (activity) => expect(matches(activity)).toBe(true));
  it.each([
    {},
    { ...anActivity(), project: "NCP24-9" },
    { ...anActivity(), type: "workgroup" },
    { ...anActivity(), surveys: { spring: {} } },
    { ...anActivity(), done: { "before-what-4": "2024-10-01" } },
    { ...anActivity(), dueDates: { "end-reporting-1": "2024-10-01" } },
    { ...anActivity(), surveys: { autumn: { invited: -1 } } },
  ])("refuses document %#", (document) => expect(matches(document)).toBe(false));
});
