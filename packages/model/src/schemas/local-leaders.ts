import * as z from "zod";
import {
  coordinationRoles,
  strategicGroupRoles,
  type CommunityLeader,
  type ForumTerm,
  type HubCommunity,
  type LocalLeaders,
  type NationalWorkshop,
  type ProjectCommunity,
  type StrategicGroup,
} from "../local-leaders.ts";
import type { LocalLeadersReport } from "../local-leaders-report.ts";
import { workshopPoints } from "../workshop.ts";
import {
  academicYearField,
  hubCodeField,
  personField,
  plainDateField,
  referenceField,
  projectCodeField,
} from "./fields.ts";
import { compliant, counts, editionStamp, finding, heldBackBy } from "./finding.ts";
import { leaderList, localLeader } from "./local-leader.ts";
import { extensions } from "./team.ts";

/** More local leaders than the whole network plans for. */
const mostPlanned = 100_000;

const memberWith = <const Role extends readonly string[]>(roles: Role) =>
  z.strictObject({
    person: personField.describe("Who it is."),
    role: z.enum(roles).describe("The role."),
  });

export const communityLeader: z.ZodType<CommunityLeader> = z.strictObject({
  person: personField.describe("Who leads."),
  senior: z.exactOptional(z.boolean()).describe("Whether the person is one of the senior members."),
});

export const hubCommunity: z.ZodType<HubCommunity> = z.strictObject({
  leaders: z.exactOptional(leaderList(communityLeader)).describe("Who leads it."),
  members: z.exactOptional(leaderList(personField)).describe("Everybody in it."),
  meetings: z.exactOptional(leaderList(plainDateField)).describe("The days on which it meets."),
});

export const nationalWorkshop: z.ZodType<NationalWorkshop> = z.strictObject({
  point: z.enum(workshopPoints).describe("Which point of the year it belongs to."),
  on: plainDateField.describe("Its first day."),
});

export const projectCommunity: z.ZodType<ProjectCommunity> = z.strictObject({
  project: projectCodeField.describe("The project."),
  coordinationTeam: z
    .exactOptional(leaderList(memberWith(coordinationRoles)))
    .describe("The team that leads its workshops."),
  workshops: z.exactOptional(leaderList(nationalWorkshop)).describe("The national workshops of the year."),
});

export const strategicGroup: z.ZodType<StrategicGroup> = z.strictObject({
  group: referenceField.describe("The host's reference."),
  members: z.exactOptional(leaderList(memberWith(strategicGroupRoles))).describe("Who is in it."),
});

export const forumTerm: z.ZodType<ForumTerm> = z.strictObject({
  term: referenceField.describe("What the host calls the term."),
  from: plainDateField.describe("First day."),
  to: plainDateField.describe("Last day."),
  attendedOn: z.exactOptional(leaderList(plainDateField)).describe("Forums that the leaders took part in."),
});

/** The fields of a hub's local leaders one by one; what fields say together is checked by `localLeadersFaults`. */
export const localLeadersFields: z.ZodType<LocalLeaders> = z
  .strictObject({
    hub: hubCodeField.describe("The hub's code."),
    academicYear: academicYearField.describe("The academic year."),
    leaders: leaderList(localLeader).describe("Everybody who leads activity of the hub, each once."),
    plannedLeaders: z
      .exactOptional(z.int().min(0).max(mostPlanned))
      .describe("How many active local leaders the plans ask for."),
    leadBodyEmployers: z
      .exactOptional(leaderList(referenceField))
      .describe("Bodies that count as the lead body, such as the schools of a trust."),
    expertiseSuitsArea: z
      .exactOptional(z.boolean())
      .describe("Whether the hub attests the range of expertise."),
    community: z.exactOptional(hubCommunity.nullable()).describe("null says that there is none."),
    projectCommunities: z.exactOptional(leaderList(projectCommunity)).describe("National communities."),
    strategicGroups: z.exactOptional(leaderList(strategicGroup)).describe("Strategic Leadership Groups."),
    terms: z.exactOptional(leaderList(forumTerm)).describe("The terms of the year, with forums."),
    extensions: z.exactOptional(extensions),
  })
  .meta({
    title: "Local leaders",
    description: "The local leaders of mathematics education of one Maths Hub in one academic year.",
  });

export const localLeadersReportFields: z.ZodType<LocalLeadersReport> = z
  .strictObject({
    document: z.literal("local-leaders-report"),
    hub: hubCodeField.describe("The hub."),
    on: plainDateField.describe("The date judged."),
    edition: editionStamp.describe("The edition applied."),
    compliant,
    heldBackBy,
    counts,
    active: z.int().nullable().describe("Distinct people active in the year; null where that is open."),
    findings: z.array(finding).describe("The answer of every rule."),
  })
  .meta({
    title: "Local leaders report",
    description: "How the local leaders of a hub stand on one date, and why.",
  });
