import { defineEditions, frozen, type EditionTable } from "@maths-hubs/rulekit";
import type { PublishedStatement } from "../published-entry.ts";
import { cite } from "../sources.ts";

/** One part of an objective of the grant. */
export interface ObjectivePart extends PublishedStatement {
  /** The objective and the part, for example `1.4`. */
  readonly number: string;
  /** What of it can be compared or counted, in our own words; left out where the part can only be attested. */
  readonly checkable?: string;
}

/** An objective for which the grant is paid. */
export interface GrantObjective extends PublishedStatement {
  /** Its number, from 1 to 10. */
  readonly number: number;
  /** The title as printed. */
  readonly title: string;
  /** Its parts, in the order printed. */
  readonly parts: readonly ObjectivePart[];
}

/** The objectives of one year's grant. */
export interface ObjectiveSet {
  /** The objectives, in the order of their numbers. */
  readonly objectives: readonly GrantObjective[];
  /** By when they are to be completed, as printed: a month, without a day. */
  readonly completeBy: string;
  /** The last day of that month, the latest that the words allow. */
  readonly completeByDate: string;
}

/**
 * The ten objectives of the grant of 2023/24 (Annex B), with their 37 parts. Letters of annexes are as printed: the list
 * is Annex B of the specification, and the annexes G and K that two parts name belong to other documents.
 *
 * Clause: SPEC-AnnexB-edition.
 */
export const objectives2023To2024: readonly GrantObjective[] = /* @__PURE__ */ frozen([
  {
    id: "objectives-2023-24/1",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex B, objective 1" },
    clauses: ["SPEC-AnnexB-1"],
    number: 1,
    title: "Relationships with schools, colleges, and trusts",
    statement:
      "A clear strategy, with processes that are in use, creates and keeps relationships with every school and trust in the area, so that they gain from system leadership in mathematics.",
    parts: [
      {
        id: "objectives-2023-24/1-1",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 1, bullet 1" },
        clauses: ["SPEC-AnnexB-1-1"],
        number: "1.1",
        statement: "Model, plan and review the hub’s reach and provision systematically.",
      },
      {
        id: "objectives-2023-24/1-2",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 1, bullet 2" },
        clauses: ["SPEC-AnnexB-1-2"],
        number: "1.2",
        statement:
          "Have ways to begin relationships with leaders of schools and trusts: share the vision, present what the hub offers, learn what they need and put first.",
      },
      {
        id: "objectives-2023-24/1-3",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 1, bullet 3" },
        clauses: ["SPEC-AnnexB-1-3"],
        number: "1.3",
        statement:
          "Have ways to look after relationships that exist, so that schools go on getting suitable support every year.",
      },
      {
        id: "objectives-2023-24/1-4",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 1, bullet 4" },
        clauses: ["SPEC-AnnexB-1-4"],
        number: "1.4",
        statement:
          "Recruit or retain the numbers of schools or participants agreed with the NCETM for defined Network Collaborative Projects.",
        checkable:
          "For each project, the schools or participants recruited and retained against the number agreed.",
      },
    ],
  },
  {
    id: "objectives-2023-24/2",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex B, objective 2" },
    clauses: ["SPEC-AnnexB-2"],
    number: 2,
    title: "Maths Hub Leadership and Management (MHLM) team",
    statement:
      "A clear strategy, with approaches that are in use, gives the team its capacity and its development.",
    parts: [
      {
        id: "objectives-2023-24/2-1",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 2, bullet 1" },
        clauses: ["SPEC-AnnexB-2-1"],
        number: "2.1",
        statement:
          "Establish a team at full capacity with broad expertise, as the annual planning guidelines ask, and keep it so all year.",
        checkable: "Capacity and composition of the team on every day of the year.",
      },
      {
        id: "objectives-2023-24/2-2",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 2, bullet 2" },
        clauses: ["SPEC-AnnexB-2-2"],
        number: "2.2",
        statement:
          "See that members of both groups have clear roles and understand in full what the grant agreement requires.",
      },
      {
        id: "objectives-2023-24/2-3",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 2, bullet 3" },
        clauses: ["SPEC-AnnexB-2-3"],
        number: "2.3",
        statement: "Let members communicate, collaborate and form a vision that they share.",
      },
      {
        id: "objectives-2023-24/2-4",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 2, bullet 4" },
        clauses: ["SPEC-AnnexB-2-4"],
        number: "2.4",
        statement: "Give every member a good induction and support for further development.",
      },
      {
        id: "objectives-2023-24/2-5",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 2, bullet 5" },
        clauses: ["SPEC-AnnexB-2-5"],
        number: "2.5",
        statement:
          "Keep partnerships with the leaders of members’ schools and organisations, and grow possible new ones.",
      },
    ],
  },
  {
    id: "objectives-2023-24/3",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex B, objective 3" },
    clauses: ["SPEC-AnnexB-3"],
    number: 3,
    title: "Local leaders of mathematics education (LLME)",
    statement:
      "A clear strategy, with approaches that are in use, builds the capacity of local leaders, their professional relationships and their development.",
    parts: [
      {
        id: "objectives-2023-24/3-1",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 3, bullet 1" },
        clauses: ["SPEC-AnnexB-3-1"],
        number: "3.1",
        statement:
          "Find, recruit and keep the local leaders that the hub’s plans need, from across the area and including some of the lead body’s own.",
        checkable:
          "The local leaders whom the plans need against those there are, by where they come from, the lead body among them.",
      },
      {
        id: "objectives-2023-24/3-2",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 3, bullet 2" },
        clauses: ["SPEC-AnnexB-3-2"],
        number: "3.2",
        statement:
          "See that all local leaders understand their roles, and have a good induction when they first work with the hub.",
      },
      {
        id: "objectives-2023-24/3-3",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 3, bullet 3" },
        clauses: ["SPEC-AnnexB-3-3"],
        number: "3.3",
        statement:
          "See that all local leaders are supported in their development: by the team, by the hub’s own community, by the wider network and the NCETM.",
      },
      {
        id: "objectives-2023-24/3-4",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 3, bullet 4" },
        clauses: ["SPEC-AnnexB-3-4"],
        number: "3.4",
        statement:
          "Keep partnerships with the leaders of local leaders’ schools and organisations, and grow possible new ones.",
      },
    ],
  },
  {
    id: "objectives-2023-24/4",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex B, objective 4" },
    clauses: ["SPEC-AnnexB-4"],
    number: 4,
    title: "System partnerships",
    statement: "A clear approach creates and keeps collaboration with four kinds of partner.",
    parts: [
      {
        id: "objectives-2023-24/4-1",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 4, bullet 1" },
        clauses: ["SPEC-AnnexB-4-1"],
        number: "4.1",
        statement:
          "Local partners, such as Teaching School Hubs and Research Schools, who bring specialist expertise or help to reach schools and trusts.",
      },
      {
        id: "objectives-2023-24/4-2",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 4, bullet 2" },
        clauses: ["SPEC-AnnexB-4-2"],
        number: "4.2",
        statement:
          "Those who broker support for schools, such as local authorities and Priority Education Investment Areas, so that schools get effective help.",
      },
      {
        id: "objectives-2023-24/4-3",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 4, bullet 3" },
        clauses: ["SPEC-AnnexB-4-3"],
        number: "4.3",
        statement:
          "Other hubs, in the region and nationally, for support and challenge on both sides and more impact of the network.",
      },
      {
        id: "objectives-2023-24/4-4",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 4, bullet 4" },
        clauses: ["SPEC-AnnexB-4-4"],
        number: "4.4",
        statement:
          "The whole team of the NCETM: prompt and effective communication both ways, with support and challenge on both sides.",
      },
    ],
  },
  {
    id: "objectives-2023-24/5",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex B, objective 5" },
    clauses: ["SPEC-AnnexB-5"],
    number: 5,
    title: "Accountability to stakeholders",
    statement: "Clear processes make the hub answer to its stakeholders.",
    parts: [
      {
        id: "objectives-2023-24/5-1",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 5, bullet 1" },
        clauses: ["SPEC-AnnexB-5-1"],
        number: "5.1",
        statement:
          "The Department for Education, through the NCETM, gets good reports on progress, evidence that the grant agreement is kept, and prompt notice where the lead body’s eligibility or the programme’s reputation is at stake.",
        checkable:
          "A notice for each of the two triggers: eligibility of the lead body, reputation of the programme.",
      },
      {
        id: "objectives-2023-24/5-2",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 5, bullet 2" },
        clauses: ["SPEC-AnnexB-5-2"],
        number: "5.2",
        statement:
          "The Strategic Board does what its terms of reference ask, and its members support and challenge for the stakeholders they represent.",
      },
      {
        id: "objectives-2023-24/5-3",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 5, bullet 3" },
        clauses: ["SPEC-AnnexB-5-3"],
        number: "5.3",
        statement:
          "Leadership and governance inside the lead body hear from the Senior Leadership Link, and answer.",
      },
    ],
  },
  {
    id: "objectives-2023-24/6",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex B, objective 6" },
    clauses: ["SPEC-AnnexB-6"],
    number: 6,
    title: "Assuring the quality of Maths Hub work",
    statement:
      "A clear strategy, with processes that are in use, assures the quality of work across the hub.",
    parts: [
      {
        id: "objectives-2023-24/6-1",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 6, bullet 1" },
        clauses: ["SPEC-AnnexB-6-1"],
        number: "6.1",
        statement:
          "Monitor the quality of what local leaders plan, deliver and report; spot effective practice, and support or intervene where that is needed.",
      },
      {
        id: "objectives-2023-24/6-2",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 6, bullet 2" },
        clauses: ["SPEC-AnnexB-6-2"],
        number: "6.2",
        statement:
          "Monitor the quality of the team’s own work; spot effective practice, and support where there are concerns.",
      },
      {
        id: "objectives-2023-24/6-3",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 6, bullet 3" },
        clauses: ["SPEC-AnnexB-6-3"],
        number: "6.3",
        statement: "Gather what participants say of the quality of support, and adapt.",
      },
    ],
  },
  {
    id: "objectives-2023-24/7",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex B, objective 7" },
    clauses: ["SPEC-AnnexB-7"],
    number: 7,
    title: "Evaluating the impact of Maths Hub work",
    statement:
      "A clear strategy, with processes that are in use, makes the impact and effectiveness of the hub’s work well understood.",
    parts: [
      {
        id: "objectives-2023-24/7-1",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 7, bullet 1" },
        clauses: ["SPEC-AnnexB-7-1"],
        number: "7.1",
        statement:
          "Let participants share in the understanding of what is intended, and play their part in evaluating impact.",
      },
      {
        id: "objectives-2023-24/7-2",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 7, bullet 2" },
        clauses: ["SPEC-AnnexB-7-2"],
        number: "7.2",
        statement:
          "Let local leaders make intended outcomes clear, plan how to gather evidence, and report outcomes with recommendations.",
      },
      {
        id: "objectives-2023-24/7-3",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 7, bullet 3" },
        clauses: ["SPEC-AnnexB-7-3"],
        number: "7.3",
        statement:
          "The team assesses impact systematically, and can tell different audiences of it in the way that suits each.",
      },
    ],
  },
  {
    id: "objectives-2023-24/8",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex B, objective 8" },
    clauses: ["SPEC-AnnexB-8"],
    number: 8,
    title: "Plans, reports, and data management",
    statement:
      "Clear systems, in use, produce documents and data in time, as the Reporting and Data Submission Briefing asks.",
    parts: [
      {
        id: "objectives-2023-24/8-1",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 8, bullet 1" },
        clauses: ["SPEC-AnnexB-8-1"],
        number: "8.1",
        statement:
          "All local leaders produce the plans and reports expected of them, submitted as the briefing says.",
        checkable:
          "For each local leader, every plan and report expected, by the date that the host supplies from the briefing.",
      },
      {
        id: "objectives-2023-24/8-2",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 8, bullet 2" },
        clauses: ["SPEC-AnnexB-8-2"],
        number: "8.2",
        statement:
          "The team models and plans future work as the Annual Planning Guidelines ask, and completes the reports that the NCETM and the Department require.",
      },
      {
        id: "objectives-2023-24/8-3",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 8, bullet 3" },
        clauses: ["SPEC-AnnexB-8-3"],
        number: "8.3",
        statement:
          "All data on participation is recorded accurately in MHPod and reported from there, and data is managed as Annex K of the Grant Offer Letter (Document 6) expects.",
        checkable: "That participation is recorded in MHPod.",
      },
    ],
  },
  {
    id: "objectives-2023-24/9",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex B, objective 9" },
    clauses: ["SPEC-AnnexB-9"],
    number: 9,
    title: "Communication strategy",
    statement:
      "A clear strategy, with processes and resources, makes the hub’s offer and impact widely known and engaging with it easy.",
    parts: [
      {
        id: "objectives-2023-24/9-1",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 9, bullet 1" },
        clauses: ["SPEC-AnnexB-9-1"],
        number: "9.1",
        statement:
          "Tell schools of opportunities, their outcomes and what they ask of participants, through channels that cost little or nothing: websites, social media, newsletters.",
      },
      {
        id: "objectives-2023-24/9-2",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 9, bullet 2" },
        clauses: ["SPEC-AnnexB-9-2"],
        number: "9.2",
        statement: "Attend or organise suitable meetings, events and networks, by plan.",
      },
      {
        id: "objectives-2023-24/9-3",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 9, bullet 3" },
        clauses: ["SPEC-AnnexB-9-3"],
        number: "9.3",
        statement: "Let schools express interest and get in touch easily, and answer them promptly.",
      },
    ],
  },
  {
    id: "objectives-2023-24/10",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex B, objective 10" },
    clauses: ["SPEC-AnnexB-10"],
    number: 10,
    title: "Financial management",
    statement:
      "Clear systems and processes, in use, manage the hub’s finances, so that reports are accurate and money is well spent.",
    parts: [
      {
        id: "objectives-2023-24/10-1",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 10, bullet 1" },
        clauses: ["SPEC-AnnexB-10-1"],
        number: "10.1",
        statement: "Spend only as the Financial Management Briefing allows.",
      },
      {
        id: "objectives-2023-24/10-2",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 10, bullet 2" },
        clauses: ["SPEC-AnnexB-10-2"],
        number: "10.2",
        statement:
          "Give accurate forecasts as the year goes on and accurate final figures, and report risks of underspend and overspend with any contingency plans.",
        checkable: "Forecast against budget; a contingency plan for each risk that is reported.",
      },
      {
        id: "objectives-2023-24/10-3",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 10, bullet 3" },
        clauses: ["SPEC-AnnexB-10-3"],
        number: "10.3",
        statement:
          "Have effective financial agreements with every school and person whom the hub pays, and pay what is due, in time.",
        checkable: "A financial agreement for every school and person who is paid.",
      },
      {
        id: "objectives-2023-24/10-4",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 10, bullet 4" },
        clauses: ["SPEC-AnnexB-10-4"],
        number: "10.4",
        statement:
          "Commission an external audit of the hub’s spending, as Annex G of the Grant Funding Agreement requires.",
        checkable: "An external audit for the year of the grant.",
      },
      {
        id: "objectives-2023-24/10-5",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "Annex B, objective 10, bullet 5" },
        clauses: ["SPEC-AnnexB-10-5"],
        number: "10.5",
        statement: "Have clear working arrangements between the team and the lead body’s finance team.",
      },
    ],
  },
]);

/**
 * The objectives of the grant, by academic year; each year's agreement has a list of its own, and only that of 2023/24 is
 * published.
 *
 * Clause: SPEC-AnnexB-deadline.
 *
 * @example
 * ```ts
 * import { grantObjectives } from "@maths-hubs/programme/objectives";
 *
 * const { objectives, completeBy, completeByDate } = grantObjectives.for("2023/24").terms;
 * objectives.map(({ parts }) => parts.length); // => [4, 5, 4, 4, 3, 3, 3, 3, 3, 5]
 * objectives[9]?.title; // => "Financial management"
 * [completeBy, completeByDate]; // => ["September 2024", "2024-09-30"]
 * grantObjectives.for("2024/25"); // throws edition-not-published
 * ```
 */
export const grantObjectives: EditionTable<ObjectiveSet> = /* @__PURE__ */ defineEditions<ObjectiveSet>([
  {
    academicYear: "2023/24",
    citation: /* @__PURE__ */ cite("SPEC", "Annex B"),
    terms: /* @__PURE__ */ frozen({
      objectives: objectives2023To2024,
      completeBy: "September 2024",
      completeByDate: "2024-09-30",
    }),
  },
]);
