import type { FunctionId } from "@maths-hubs/model";

/** One of the activities that a function is said to include. */
export interface FunctionItem {
  /** Id in the clause register. */
  readonly clause: string;
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
  /** What it is, in our own words. */
  readonly statement: string;
  /** What it is said to include; not each needs to be assigned. */
  readonly includes: readonly FunctionItem[];
}

/** The five functions of each group in 2023/24 (Annex C), leadership group first. */
export const publishedFunctions: readonly PublishedFunction[] = [
  {
    id: "leadership/1",
    title: "System leadership",
    clause: "SPEC-AnnexC-LG-F1",
    statement:
      "System leadership for mathematics pedagogy and curriculum, for professional development and for the school-wide development of mathematics, across the schools and groups of schools of the area.",
    includes: [
      {
        clause: "SPEC-AnnexC-LG-F1-1",
        statement: "Model, plan and evaluate the hub’s provision strategically, as a group.",
      },
      {
        clause: "SPEC-AnnexC-LG-F1-2",
        statement:
          "Design, run and review strong, impactful support for schools together with local leaders.",
      },
    ],
  },
  {
    id: "leadership/2",
    title: "Local leaders",
    clause: "SPEC-AnnexC-LG-F2",
    statement: "Local leaders of mathematics education: finding, developing, monitoring and supporting them.",
    includes: [
      { clause: "SPEC-AnnexC-LG-F2-1", statement: "Lead the hub LLME Community." },
      { clause: "SPEC-AnnexC-LG-F2-2", statement: "One-to-one monitoring and support of every active LLME." },
      { clause: "SPEC-AnnexC-LG-F2-3", statement: "Secure continued backing from LLME schools." },
      { clause: "SPEC-AnnexC-LG-F2-4", statement: "Spot potential future LLME." },
    ],
  },
  {
    id: "leadership/3",
    title: "Vision and advocacy",
    clause: "SPEC-AnnexC-LG-F3",
    statement: "The vision for mathematics education: communicating it, and advocating what the hub offers.",
    includes: [
      {
        clause: "SPEC-AnnexC-LG-F3-1",
        statement: "Present to school and subject leaders in varied stakeholder settings.",
      },
      { clause: "SPEC-AnnexC-LG-F3-2", statement: "Develop and share case studies and stories." },
      { clause: "SPEC-AnnexC-LG-F3-3", statement: "Invite and encourage participation in the vision." },
    ],
  },
  {
    id: "leadership/4",
    title: "Needs and accountability",
    clause: "SPEC-AnnexC-LG-F4",
    statement:
      "Schools: understanding their needs and priorities, and being accountable for the support they get.",
    includes: [
      { clause: "SPEC-AnnexC-LG-F4-1", statement: "Work closely with the Strategic Board." },
      { clause: "SPEC-AnnexC-LG-F4-2", statement: "Talk with trust, school and subject leaders." },
      {
        clause: "SPEC-AnnexC-LG-F4-3",
        statement: "Analyse and act on participant schools' feedback and evaluation.",
      },
    ],
  },
  {
    id: "leadership/5",
    title: "National and regional leadership",
    clause: "SPEC-AnnexC-LG-F5",
    statement: "National and regional leadership of mathematics education: contributing to it.",
    includes: [
      {
        clause: "SPEC-AnnexC-LG-F5-1",
        statement:
          "Take part in network activity: national forums, national projects, regional collaborative groups.",
      },
      {
        clause: "SPEC-AnnexC-LG-F5-2",
        statement:
          "Work with other regional system leaders (Teaching School Hubs, Research Schools, other Curriculum Hubs) for coherent support.",
      },
    ],
  },
  {
    id: "operational-management/1",
    title: "Plans, reports and data",
    clause: "SPEC-AnnexC-OG-F1",
    statement: "Plans, reports and data collection of the whole programme: co-ordinating them.",
    includes: [
      {
        clause: "SPEC-AnnexC-OG-F1-1",
        statement: "Review programme timelines and plan so deadlines are met.",
      },
      {
        clause: "SPEC-AnnexC-OG-F1-2",
        statement: "Collect all plans and reports from MHLM members and LLME.",
      },
      { clause: "SPEC-AnnexC-OG-F1-3", statement: "Complete all data submission and validation." },
    ],
  },
  {
    id: "operational-management/2",
    title: "Events, workshops and meetings",
    clause: "SPEC-AnnexC-OG-F2",
    statement: "Events, workshops and meetings: administering them.",
    includes: [
      { clause: "SPEC-AnnexC-OG-F2-1", statement: "Book venues at best value." },
      { clause: "SPEC-AnnexC-OG-F2-2", statement: "Set up and support online workshops." },
      { clause: "SPEC-AnnexC-OG-F2-3", statement: "Collect and process feedback." },
      { clause: "SPEC-AnnexC-OG-F2-4", statement: "Schedule MHLM Team meetings." },
      { clause: "SPEC-AnnexC-OG-F2-5", statement: "Schedule Strategic Board meetings and produce papers." },
    ],
  },
  {
    id: "operational-management/3",
    title: "Communications",
    clause: "SPEC-AnnexC-OG-F3",
    statement:
      "Communications: internal ones with the leadership group, local leaders and participants, external ones with schools and stakeholders.",
    includes: [
      { clause: "SPEC-AnnexC-OG-F3-1", statement: "Manage email inboxes." },
      { clause: "SPEC-AnnexC-OG-F3-2", statement: "Manage communication with activity participants." },
      { clause: "SPEC-AnnexC-OG-F3-3", statement: "Set up and run online communities (e.g. Basecamp)." },
      { clause: "SPEC-AnnexC-OG-F3-4", statement: "Manage the hub website." },
      { clause: "SPEC-AnnexC-OG-F3-5", statement: "Manage newsletters and social media content." },
    ],
  },
  {
    id: "operational-management/4",
    title: "Finances and agreements",
    clause: "SPEC-AnnexC-OG-F4",
    statement: "Finances and service level agreements: managing them.",
    includes: [
      { clause: "SPEC-AnnexC-OG-F4-1", statement: "Monitor financial plans and spending." },
      {
        clause: "SPEC-AnnexC-OG-F4-2",
        statement: "Work closely with the school finance team on accurate accounts.",
      },
      {
        clause: "SPEC-AnnexC-OG-F4-3",
        statement:
          "Coordinate production and communication of service level/financial agreements for MHLM members, LLME and participant schools.",
      },
      { clause: "SPEC-AnnexC-OG-F4-4", statement: "Coordinate and monitor payments." },
      { clause: "SPEC-AnnexC-OG-F4-5", statement: "Manage travel claims." },
    ],
  },
  {
    id: "operational-management/5",
    title: "Partnership",
    clause: "SPEC-AnnexC-OG-F5",
    statement: "Partnership with other Maths Hubs, the NCETM and the Department for Education.",
    includes: [
      { clause: "SPEC-AnnexC-OG-F5-1", statement: "Take part in national forums and online community." },
      {
        clause: "SPEC-AnnexC-OG-F5-2",
        statement: "Work with neighbouring hubs' operational teams for clear regional support.",
      },
      {
        clause: "SPEC-AnnexC-OG-F5-3",
        statement: "Work with NCETM, especially System Leadership Team and Operations Team.",
      },
      { clause: "SPEC-AnnexC-OG-F5-4", statement: "Liaise with DfE as needed, external audit included." },
    ],
  },
];
