import type { FunctionId } from "@maths-hubs/model";
import type { Citation } from "@maths-hubs/rulekit";
import { frozen } from "./frozen.ts";

/** One of the activities that a function is said to include. */
export interface FunctionItem {
  /** Id in the clause register. */
  readonly clause: string;
  /** Where the document says so. */
  readonly citation: Citation;
  /** What it is, in our own words. */
  readonly statement: string;
}

/** A function of one of the two groups, with every activity that Annex C lists under it. */
export interface PublishedFunction {
  /** The group and the number. */
  readonly id: FunctionId;
  /** A short name for people. */
  readonly title: string;
  /** Id in the clause register. */
  readonly clause: string;
  /** Where the document says so. */
  readonly citation: Citation;
  /** What it is, in our own words. */
  readonly statement: string;
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
    clause: "SPEC-AnnexC-LG-F1",
    citation: { source: "SPEC", at: "Annex C, leadership group, function 1" },
    statement:
      "System leadership in the area’s schools and groups of schools: for how mathematics is taught and what is taught, for professional development, and for mathematics across the whole school.",
    includes: [
      {
        clause: "SPEC-AnnexC-LG-F1-1",
        citation: { source: "SPEC", at: "Annex C, leadership group, function 1, bullet 1" },
        statement: "Model, plan and evaluate together, and strategically, what the hub provides.",
      },
      {
        clause: "SPEC-AnnexC-LG-F1-2",
        citation: { source: "SPEC", at: "Annex C, leadership group, function 1, bullet 2" },
        statement:
          "Design, run and review strong, impactful support for schools together with local leaders.",
      },
    ],
  },
  {
    id: "leadership/2",
    title: "Local leaders",
    clause: "SPEC-AnnexC-LG-F2",
    citation: { source: "SPEC", at: "Annex C, leadership group, function 2" },
    statement: "Local leaders of mathematics education: finding, developing, monitoring and supporting them.",
    includes: [
      {
        clause: "SPEC-AnnexC-LG-F2-1",
        citation: { source: "SPEC", at: "Annex C, leadership group, function 2, bullet 1" },
        statement: "Lead the hub’s community of local leaders.",
      },
      {
        clause: "SPEC-AnnexC-LG-F2-2",
        citation: { source: "SPEC", at: "Annex C, leadership group, function 2, bullet 2" },
        statement: "Monitor and support every active local leader one to one.",
      },
      {
        clause: "SPEC-AnnexC-LG-F2-3",
        citation: { source: "SPEC", at: "Annex C, leadership group, function 2, bullet 3" },
        statement: "Keep the backing of the schools that local leaders come from.",
      },
      {
        clause: "SPEC-AnnexC-LG-F2-4",
        citation: { source: "SPEC", at: "Annex C, leadership group, function 2, bullet 4" },
        statement: "Spot people who could become local leaders.",
      },
    ],
  },
  {
    id: "leadership/3",
    title: "Vision and advocacy",
    clause: "SPEC-AnnexC-LG-F3",
    citation: { source: "SPEC", at: "Annex C, leadership group, function 3" },
    statement:
      "The vision for mathematics education: communicating it, and speaking for what the hub offers.",
    includes: [
      {
        clause: "SPEC-AnnexC-LG-F3-1",
        citation: { source: "SPEC", at: "Annex C, leadership group, function 3, bullet 1" },
        statement: "Present to leaders of schools and subjects wherever stakeholders meet.",
      },
      {
        clause: "SPEC-AnnexC-LG-F3-2",
        citation: { source: "SPEC", at: "Annex C, leadership group, function 3, bullet 2" },
        statement: "Develop case studies and stories, and share them.",
      },
      {
        clause: "SPEC-AnnexC-LG-F3-3",
        citation: { source: "SPEC", at: "Annex C, leadership group, function 3, bullet 3" },
        statement: "Invite and encourage others to take part in the vision.",
      },
    ],
  },
  {
    id: "leadership/4",
    title: "Needs and accountability",
    clause: "SPEC-AnnexC-LG-F4",
    citation: { source: "SPEC", at: "Annex C, leadership group, function 4" },
    statement: "Schools: understanding what they need and put first, and answering for the support they get.",
    includes: [
      {
        clause: "SPEC-AnnexC-LG-F4-1",
        citation: { source: "SPEC", at: "Annex C, leadership group, function 4, bullet 1" },
        statement: "Work closely with the Strategic Board.",
      },
      {
        clause: "SPEC-AnnexC-LG-F4-2",
        citation: { source: "SPEC", at: "Annex C, leadership group, function 4, bullet 2" },
        statement: "Talk with those who lead trusts, schools and subjects.",
      },
      {
        clause: "SPEC-AnnexC-LG-F4-3",
        citation: { source: "SPEC", at: "Annex C, leadership group, function 4, bullet 3" },
        statement: "Analyse the feedback and evaluation that participating schools give, and act on them.",
      },
    ],
  },
  {
    id: "leadership/5",
    title: "National and regional leadership",
    clause: "SPEC-AnnexC-LG-F5",
    citation: { source: "SPEC", at: "Annex C, leadership group, function 5" },
    statement: "Mathematics education in the region and the country: contributing to how it is led.",
    includes: [
      {
        clause: "SPEC-AnnexC-LG-F5-1",
        citation: { source: "SPEC", at: "Annex C, leadership group, function 5, bullet 1" },
        statement:
          "Take part in what the network does: national forums, national projects, regional groups that collaborate.",
      },
      {
        clause: "SPEC-AnnexC-LG-F5-2",
        citation: { source: "SPEC", at: "Annex C, leadership group, function 5, bullet 2" },
        statement:
          "Work with other system leaders of the region, such as Research Schools, Teaching School Hubs and other Curriculum Hubs, so that support for schools fits together.",
      },
    ],
  },
  {
    id: "operational-management/1",
    title: "Plans, reports and data",
    clause: "SPEC-AnnexC-OG-F1",
    citation: { source: "SPEC", at: "Annex C, operational management group, function 1" },
    statement: "Plans, reports and data collection of the whole programme: co-ordinating them.",
    includes: [
      {
        clause: "SPEC-AnnexC-OG-F1-1",
        citation: { source: "SPEC", at: "Annex C, operational management group, function 1, bullet 1" },
        statement: "Review the programme’s timelines, and plan so that deadlines are met.",
      },
      {
        clause: "SPEC-AnnexC-OG-F1-2",
        citation: { source: "SPEC", at: "Annex C, operational management group, function 1, bullet 2" },
        statement: "Collect every plan and report due from members of the team and from local leaders.",
      },
      {
        clause: "SPEC-AnnexC-OG-F1-3",
        citation: { source: "SPEC", at: "Annex C, operational management group, function 1, bullet 3" },
        statement: "Complete all submission and validation of data.",
      },
    ],
  },
  {
    id: "operational-management/2",
    title: "Events, workshops and meetings",
    clause: "SPEC-AnnexC-OG-F2",
    citation: { source: "SPEC", at: "Annex C, operational management group, function 2" },
    statement: "Events, workshops and meetings: administering them.",
    includes: [
      {
        clause: "SPEC-AnnexC-OG-F2-1",
        citation: { source: "SPEC", at: "Annex C, operational management group, function 2, bullet 1" },
        statement: "Book venues at best value.",
      },
      {
        clause: "SPEC-AnnexC-OG-F2-2",
        citation: { source: "SPEC", at: "Annex C, operational management group, function 2, bullet 2" },
        statement: "Set up online workshops and support them.",
      },
      {
        clause: "SPEC-AnnexC-OG-F2-3",
        citation: { source: "SPEC", at: "Annex C, operational management group, function 2, bullet 3" },
        statement: "Collect and process feedback.",
      },
      {
        clause: "SPEC-AnnexC-OG-F2-4",
        citation: { source: "SPEC", at: "Annex C, operational management group, function 2, bullet 4" },
        statement: "Schedule the meetings of the leadership and management team.",
      },
      {
        clause: "SPEC-AnnexC-OG-F2-5",
        citation: { source: "SPEC", at: "Annex C, operational management group, function 2, bullet 5" },
        statement: "Schedule the meetings of the Strategic Board, and produce their papers.",
      },
    ],
  },
  {
    id: "operational-management/3",
    title: "Communications",
    clause: "SPEC-AnnexC-OG-F3",
    citation: { source: "SPEC", at: "Annex C, operational management group, function 3" },
    statement:
      "Communications: internal ones with the leadership group, local leaders and participants, external ones with schools and stakeholders.",
    includes: [
      {
        clause: "SPEC-AnnexC-OG-F3-1",
        citation: { source: "SPEC", at: "Annex C, operational management group, function 3, bullet 1" },
        statement: "Manage the e-mail inboxes.",
      },
      {
        clause: "SPEC-AnnexC-OG-F3-2",
        citation: { source: "SPEC", at: "Annex C, operational management group, function 3, bullet 2" },
        statement: "Manage communication with those who take part in activities.",
      },
      {
        clause: "SPEC-AnnexC-OG-F3-3",
        citation: { source: "SPEC", at: "Annex C, operational management group, function 3, bullet 3" },
        statement: "Set up online communities, for example on Basecamp, and run them.",
      },
      {
        clause: "SPEC-AnnexC-OG-F3-4",
        citation: { source: "SPEC", at: "Annex C, operational management group, function 3, bullet 4" },
        statement: "Manage the hub’s website.",
      },
      {
        clause: "SPEC-AnnexC-OG-F3-5",
        citation: { source: "SPEC", at: "Annex C, operational management group, function 3, bullet 5" },
        statement: "Manage newsletters and what goes on social media.",
      },
    ],
  },
  {
    id: "operational-management/4",
    title: "Finances and agreements",
    clause: "SPEC-AnnexC-OG-F4",
    citation: { source: "SPEC", at: "Annex C, operational management group, function 4" },
    statement: "Finances and service level agreements: managing them.",
    includes: [
      {
        clause: "SPEC-AnnexC-OG-F4-1",
        citation: { source: "SPEC", at: "Annex C, operational management group, function 4, bullet 1" },
        statement: "Monitor financial plans and spending.",
      },
      {
        clause: "SPEC-AnnexC-OG-F4-2",
        citation: { source: "SPEC", at: "Annex C, operational management group, function 4, bullet 2" },
        statement: "Work closely with the school’s finance team, so that accounts are accurate.",
      },
      {
        clause: "SPEC-AnnexC-OG-F4-3",
        citation: { source: "SPEC", at: "Annex C, operational management group, function 4, bullet 3" },
        statement:
          "Co-ordinate how service level and financial agreements are produced and communicated: with team members, local leaders and participating schools.",
      },
      {
        clause: "SPEC-AnnexC-OG-F4-4",
        citation: { source: "SPEC", at: "Annex C, operational management group, function 4, bullet 4" },
        statement: "Co-ordinate payments and monitor them.",
      },
      {
        clause: "SPEC-AnnexC-OG-F4-5",
        citation: { source: "SPEC", at: "Annex C, operational management group, function 4, bullet 5" },
        statement: "Manage travel claims.",
      },
    ],
  },
  {
    id: "operational-management/5",
    title: "Partnership",
    clause: "SPEC-AnnexC-OG-F5",
    citation: { source: "SPEC", at: "Annex C, operational management group, function 5" },
    statement: "Partnership with the other hubs, the NCETM and the Department for Education.",
    includes: [
      {
        clause: "SPEC-AnnexC-OG-F5-1",
        citation: { source: "SPEC", at: "Annex C, operational management group, function 5, bullet 1" },
        statement: "Take part in national forums and the online community.",
      },
      {
        clause: "SPEC-AnnexC-OG-F5-2",
        citation: { source: "SPEC", at: "Annex C, operational management group, function 5, bullet 2" },
        statement:
          "Work with the operational teams of neighbouring hubs, so that support is clear across the region.",
      },
      {
        clause: "SPEC-AnnexC-OG-F5-3",
        citation: { source: "SPEC", at: "Annex C, operational management group, function 5, bullet 3" },
        statement: "Work with the NCETM, above all its System Leadership Team and Operations Team.",
      },
      {
        clause: "SPEC-AnnexC-OG-F5-4",
        citation: { source: "SPEC", at: "Annex C, operational management group, function 5, bullet 4" },
        statement: "Liaise with the Department for Education as needed, external audit included.",
      },
    ],
  },
]);
