import type { FunctionId } from "@maths-hubs/model";
import { frozen } from "@maths-hubs/rulekit";
import type { PublishedStatement } from "../published-entry.ts";

/** One of the activities that a function is said to include; its id is the function's with a number, `leadership/1-2`. */
export type FunctionItem = PublishedStatement;

/** A function of one of the two groups, with every activity that Annex C lists under it. */
export interface PublishedFunction extends PublishedStatement {
  /** The group and the number. */
  readonly id: FunctionId;
  /** A short name for people. */
  readonly title: string;
  /** What it is said to include; not each needs to be assigned. */
  readonly includes: readonly FunctionItem[];
}

/**
 * The five functions of each group in 2023/24 (Annex C), leadership group first, with 14 and 22 listed activities.
 *
 * Clauses: SPEC-AnnexC-LG-collective, SPEC-AnnexC-OG-purpose.
 */
export const publishedFunctions: readonly PublishedFunction[] = /* @__PURE__ */ frozen([
  {
    id: "leadership/1",
    title: "System leadership",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-LG-F1"],
    citation: { source: "SPEC", at: "Annex C, leadership group, function 1" },
    statement:
      "System leadership in the area’s schools and groups of schools: for how mathematics is taught and what is taught, for professional development, and for mathematics across the whole school.",
    includes: [
      {
        id: "leadership/1-1",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-LG-F1-1"],
        citation: { source: "SPEC", at: "Annex C, leadership group, function 1, bullet 1" },
        statement: "Model, plan and evaluate together, and strategically, what the hub provides.",
      },
      {
        id: "leadership/1-2",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-LG-F1-2"],
        citation: { source: "SPEC", at: "Annex C, leadership group, function 1, bullet 2" },
        statement:
          "Design, run and review strong, impactful support for schools together with local leaders.",
      },
    ],
  },
  {
    id: "leadership/2",
    title: "Local leaders",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-LG-F2"],
    citation: { source: "SPEC", at: "Annex C, leadership group, function 2" },
    statement: "Local leaders of mathematics education: finding, developing, monitoring and supporting them.",
    includes: [
      {
        id: "leadership/2-1",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-LG-F2-1"],
        citation: { source: "SPEC", at: "Annex C, leadership group, function 2, bullet 1" },
        statement: "Lead the hub’s community of local leaders.",
      },
      {
        id: "leadership/2-2",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-LG-F2-2"],
        citation: { source: "SPEC", at: "Annex C, leadership group, function 2, bullet 2" },
        statement: "Monitor and support every active local leader one to one.",
      },
      {
        id: "leadership/2-3",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-LG-F2-3"],
        citation: { source: "SPEC", at: "Annex C, leadership group, function 2, bullet 3" },
        statement: "Keep the backing of the schools that local leaders come from.",
      },
      {
        id: "leadership/2-4",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-LG-F2-4"],
        citation: { source: "SPEC", at: "Annex C, leadership group, function 2, bullet 4" },
        statement: "Spot people who could become local leaders.",
      },
    ],
  },
  {
    id: "leadership/3",
    title: "Vision and advocacy",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-LG-F3"],
    citation: { source: "SPEC", at: "Annex C, leadership group, function 3" },
    statement:
      "The vision for mathematics education: communicating it, and speaking for what the hub offers.",
    includes: [
      {
        id: "leadership/3-1",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-LG-F3-1"],
        citation: { source: "SPEC", at: "Annex C, leadership group, function 3, bullet 1" },
        statement: "Present to leaders of schools and subjects wherever stakeholders meet.",
      },
      {
        id: "leadership/3-2",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-LG-F3-2"],
        citation: { source: "SPEC", at: "Annex C, leadership group, function 3, bullet 2" },
        statement: "Develop case studies and stories, and share them.",
      },
      {
        id: "leadership/3-3",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-LG-F3-3"],
        citation: { source: "SPEC", at: "Annex C, leadership group, function 3, bullet 3" },
        statement: "Invite and encourage others to take part in the vision.",
      },
    ],
  },
  {
    id: "leadership/4",
    title: "Needs and accountability",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-LG-F4"],
    citation: { source: "SPEC", at: "Annex C, leadership group, function 4" },
    statement: "Schools: understanding what they need and put first, and answering for the support they get.",
    includes: [
      {
        id: "leadership/4-1",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-LG-F4-1"],
        citation: { source: "SPEC", at: "Annex C, leadership group, function 4, bullet 1" },
        statement: "Work closely with the Strategic Board.",
      },
      {
        id: "leadership/4-2",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-LG-F4-2"],
        citation: { source: "SPEC", at: "Annex C, leadership group, function 4, bullet 2" },
        statement: "Talk with those who lead trusts, schools and subjects.",
      },
      {
        id: "leadership/4-3",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-LG-F4-3"],
        citation: { source: "SPEC", at: "Annex C, leadership group, function 4, bullet 3" },
        statement: "Analyse the feedback and evaluation that participating schools give, and act on them.",
      },
    ],
  },
  {
    id: "leadership/5",
    title: "National and regional leadership",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-LG-F5"],
    citation: { source: "SPEC", at: "Annex C, leadership group, function 5" },
    statement: "Mathematics education in the region and the country: contributing to how it is led.",
    includes: [
      {
        id: "leadership/5-1",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-LG-F5-1"],
        citation: { source: "SPEC", at: "Annex C, leadership group, function 5, bullet 1" },
        statement:
          "Take part in what the network does: national forums, national projects, regional groups that collaborate.",
      },
      {
        id: "leadership/5-2",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-LG-F5-2"],
        citation: { source: "SPEC", at: "Annex C, leadership group, function 5, bullet 2" },
        statement:
          "Work with other system leaders of the region, such as Research Schools, Teaching School Hubs and other Curriculum Hubs, so that support for schools fits together.",
      },
    ],
  },
  {
    id: "operational-management/1",
    title: "Plans, reports and data",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-OG-F1"],
    citation: { source: "SPEC", at: "Annex C, operational management group, function 1" },
    statement: "Plans, reports and data collection of the whole programme: co-ordinating them.",
    includes: [
      {
        id: "operational-management/1-1",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-OG-F1-1"],
        citation: { source: "SPEC", at: "Annex C, operational management group, function 1, bullet 1" },
        statement: "Review the programme’s timelines, and plan so that deadlines are met.",
      },
      {
        id: "operational-management/1-2",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-OG-F1-2"],
        citation: { source: "SPEC", at: "Annex C, operational management group, function 1, bullet 2" },
        statement: "Collect every plan and report due from members of the team and from local leaders.",
      },
      {
        id: "operational-management/1-3",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-OG-F1-3"],
        citation: { source: "SPEC", at: "Annex C, operational management group, function 1, bullet 3" },
        statement: "Complete all submission and validation of data.",
      },
    ],
  },
  {
    id: "operational-management/2",
    title: "Events, workshops and meetings",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-OG-F2"],
    citation: { source: "SPEC", at: "Annex C, operational management group, function 2" },
    statement: "Events, workshops and meetings: administering them.",
    includes: [
      {
        id: "operational-management/2-1",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-OG-F2-1"],
        citation: { source: "SPEC", at: "Annex C, operational management group, function 2, bullet 1" },
        statement: "Book venues at best value.",
      },
      {
        id: "operational-management/2-2",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-OG-F2-2"],
        citation: { source: "SPEC", at: "Annex C, operational management group, function 2, bullet 2" },
        statement: "Set up online workshops and support them.",
      },
      {
        id: "operational-management/2-3",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-OG-F2-3"],
        citation: { source: "SPEC", at: "Annex C, operational management group, function 2, bullet 3" },
        statement: "Collect and process feedback.",
      },
      {
        id: "operational-management/2-4",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-OG-F2-4"],
        citation: { source: "SPEC", at: "Annex C, operational management group, function 2, bullet 4" },
        statement: "Schedule the meetings of the leadership and management team.",
      },
      {
        id: "operational-management/2-5",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-OG-F2-5"],
        citation: { source: "SPEC", at: "Annex C, operational management group, function 2, bullet 5" },
        statement: "Schedule the meetings of the Strategic Board, and produce their papers.",
      },
    ],
  },
  {
    id: "operational-management/3",
    title: "Communications",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-OG-F3"],
    citation: { source: "SPEC", at: "Annex C, operational management group, function 3" },
    statement:
      "Communications: internal ones with the leadership group, local leaders and participants, external ones with schools and stakeholders.",
    includes: [
      {
        id: "operational-management/3-1",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-OG-F3-1"],
        citation: { source: "SPEC", at: "Annex C, operational management group, function 3, bullet 1" },
        statement: "Manage the e-mail inboxes.",
      },
      {
        id: "operational-management/3-2",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-OG-F3-2"],
        citation: { source: "SPEC", at: "Annex C, operational management group, function 3, bullet 2" },
        statement: "Manage communication with those who take part in activities.",
      },
      {
        id: "operational-management/3-3",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-OG-F3-3"],
        citation: { source: "SPEC", at: "Annex C, operational management group, function 3, bullet 3" },
        statement: "Set up online communities, for example on Basecamp, and run them.",
      },
      {
        id: "operational-management/3-4",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-OG-F3-4"],
        citation: { source: "SPEC", at: "Annex C, operational management group, function 3, bullet 4" },
        statement: "Manage the hub’s website.",
      },
      {
        id: "operational-management/3-5",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-OG-F3-5"],
        citation: { source: "SPEC", at: "Annex C, operational management group, function 3, bullet 5" },
        statement: "Manage newsletters and what goes on social media.",
      },
    ],
  },
  {
    id: "operational-management/4",
    title: "Finances and agreements",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-OG-F4"],
    citation: { source: "SPEC", at: "Annex C, operational management group, function 4" },
    statement: "Finances and service level agreements: managing them.",
    includes: [
      {
        id: "operational-management/4-1",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-OG-F4-1"],
        citation: { source: "SPEC", at: "Annex C, operational management group, function 4, bullet 1" },
        statement: "Monitor financial plans and spending.",
      },
      {
        id: "operational-management/4-2",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-OG-F4-2"],
        citation: { source: "SPEC", at: "Annex C, operational management group, function 4, bullet 2" },
        statement: "Work closely with the school’s finance team, so that accounts are accurate.",
      },
      {
        id: "operational-management/4-3",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-OG-F4-3"],
        citation: { source: "SPEC", at: "Annex C, operational management group, function 4, bullet 3" },
        statement:
          "Co-ordinate how service level and financial agreements are produced and communicated: with team members, local leaders and participating schools.",
      },
      {
        id: "operational-management/4-4",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-OG-F4-4"],
        citation: { source: "SPEC", at: "Annex C, operational management group, function 4, bullet 4" },
        statement: "Co-ordinate payments and monitor them.",
      },
      {
        id: "operational-management/4-5",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-OG-F4-5"],
        citation: { source: "SPEC", at: "Annex C, operational management group, function 4, bullet 5" },
        statement: "Manage travel claims.",
      },
    ],
  },
  {
    id: "operational-management/5",
    title: "Partnership",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-OG-F5"],
    citation: { source: "SPEC", at: "Annex C, operational management group, function 5" },
    statement: "Partnership with the other hubs, the NCETM and the Department for Education.",
    includes: [
      {
        id: "operational-management/5-1",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-OG-F5-1"],
        citation: { source: "SPEC", at: "Annex C, operational management group, function 5, bullet 1" },
        statement: "Take part in national forums and the online community.",
      },
      {
        id: "operational-management/5-2",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-OG-F5-2"],
        citation: { source: "SPEC", at: "Annex C, operational management group, function 5, bullet 2" },
        statement:
          "Work with the operational teams of neighbouring hubs, so that support is clear across the region.",
      },
      {
        id: "operational-management/5-3",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-OG-F5-3"],
        citation: { source: "SPEC", at: "Annex C, operational management group, function 5, bullet 3" },
        statement: "Work with the NCETM, above all its System Leadership Team and Operations Team.",
      },
      {
        id: "operational-management/5-4",
        editions: ["2023/24"],
        clauses: ["SPEC-AnnexC-OG-F5-4"],
        citation: { source: "SPEC", at: "Annex C, operational management group, function 5, bullet 4" },
        statement: "Liaise with the Department for Education as needed, external audit included.",
      },
    ],
  },
]);
