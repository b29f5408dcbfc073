import type { EvaluationStage, ObligationId, ObligationKind } from "@maths-hubs/model";
import { frozen } from "@maths-hubs/rulekit";
import type { PublishedEntry } from "../published-entry.ts";

/** One entry of the indicative evaluation timeline. */
export interface PublishedObligation extends PublishedEntry {
  /** Its stage, kind and number, as documents name it. */
  readonly obligation: ObligationId;
  /** Its stage. */
  readonly stage: EvaluationStage;
  /** Something to do, or what doing it contributes to. */
  readonly kind: ObligationKind;
  /** What it asks for, in our own words. */
  readonly statement: string;
  /** What it rests on: the tasks that a contribution comes from, and the HAPPI form's own order; nothing else is stated. */
  readonly dependsOn: readonly ObligationId[];
  /** True where it is part of a national project, so that an activity outside the network's projects may lack it. */
  readonly national: boolean;
}

/** What differs from entry to entry of one column; a place without more is local and rests on nothing. */
interface Written extends Pick<PublishedObligation, "obligation" | "clauses" | "statement"> {
  readonly dependsOn?: readonly ObligationId[];
  readonly national?: true;
}

const places = { before: "before the start", start: "at the start", during: "during", end: "at the end" };

const headings = {
  what: "What",
  reporting: "Contribution to reporting",
  development: "Contribution to development",
};

/** One column of one stage, in its printed order. */
const column = (
  stage: EvaluationStage,
  kind: ObligationKind,
  entries: readonly Written[],
): readonly PublishedObligation[] =>
  entries.map(({ obligation, clauses, statement, dependsOn = [], national = false }, index) => ({
    id: `evaluation-timeline/${obligation}`,
    editions: ["2024/25"],
    citation: {
      source: "HBK",
      at: `Indicative evaluation timeline, ${places[stage]}, ${headings[kind]} ${index + 1}`,
    },
    clauses,
    obligation,
    stage,
    kind,
    statement,
    dependsOn,
    national,
  }));

/** The indicative evaluation timeline of 2024/25: four stages with 3, 3, 4 and 5 tasks, and what they contribute to. */
export const publishedObligations: readonly PublishedObligation[] = /* @__PURE__ */ (() =>
  frozen([
    ...column("before", "what", [
      {
        obligation: "before-what-1",
        clauses: ["HBK-TL-before-what-1"],
        statement: "Take part in the first national workshop.",
        national: true,
      },
      {
        obligation: "before-what-2",
        clauses: ["HBK-TL-before-what-2"],
        statement: "Know the national and local outcomes that the activity is for.",
      },
      {
        obligation: "before-what-3",
        clauses: ["HBK-TL-before-what-3"],
        statement: "Know what is expected of those who lead hub activity.",
      },
    ]),
    ...column("before", "development", [
      {
        obligation: "before-development-1",
        clauses: ["HBK-TL-before-development-1"],
        statement: "What is said at the workshop shapes the project and the national field visits.",
        dependsOn: ["before-what-1"],
        national: true,
      },
    ]),
    ...column("start", "what", [
      {
        obligation: "start-what-1",
        clauses: ["HBK-TL-start-what-1"],
        statement: "Settle with Project Lead and link how local data will be collected.",
      },
      {
        obligation: "start-what-2",
        clauses: ["HBK-TL-start-what-2"],
        statement: "Finish the HAPPI form's planning section and submit it.",
      },
      {
        obligation: "start-what-3",
        clauses: ["HBK-TL-start-what-3"],
        statement: "Help every participant to complete the autumn survey: 100%.",
        national: true,
      },
    ]),
    ...column("start", "reporting", [
      {
        obligation: "start-reporting-1",
        clauses: ["HBK-TL-start-reporting-1"],
        statement: "A sound plan for local data makes the local leader's reports better.",
        dependsOn: ["start-what-1"],
      },
      {
        obligation: "start-reporting-2",
        clauses: ["HBK-TL-start-reporting-2"],
        statement: "The autumn survey is the baseline of the national evaluation.",
        dependsOn: ["start-what-3"],
        national: true,
      },
    ]),
    ...column("start", "development", [
      {
        obligation: "start-development-1",
        clauses: ["HBK-TL-start-development-1"],
        statement: "The autumn survey shapes the project's development.",
        dependsOn: ["start-what-3"],
        national: true,
      },
    ]),
    ...column("during", "what", [
      {
        obligation: "during-what-1",
        clauses: ["HBK-TL-during-what-1"],
        statement: "Take part in the mid-year national workshops.",
        national: true,
      },
      {
        obligation: "during-what-2",
        clauses: ["HBK-TL-during-what-2"],
        statement: "Keep the HAPPI form up to date while the activity runs.",
        dependsOn: ["start-what-2"],
      },
      {
        obligation: "during-what-3",
        clauses: ["HBK-TL-during-what-3"],
        statement: "Carry out local field work.",
      },
      {
        obligation: "during-what-4",
        clauses: ["HBK-TL-during-what-4"],
        statement: "Take part in national field work.",
        national: true,
      },
    ]),
    ...column("during", "reporting", [
      {
        obligation: "during-reporting-1",
        clauses: ["HBK-TL-during-reporting-1"],
        statement: "Well-collected local data make the local leader's reports better.",
        dependsOn: ["during-what-3"],
      },
      {
        obligation: "during-reporting-2",
        clauses: ["HBK-TL-during-reporting-2"],
        statement: "Taking part in national field work makes national reports better.",
        dependsOn: ["during-what-4"],
        national: true,
      },
    ]),
    ...column("during", "development", [
      {
        obligation: "during-development-1",
        clauses: ["HBK-TL-during-development-1"],
        statement: "What is said at the workshops shapes the project.",
        dependsOn: ["during-what-1"],
        national: true,
      },
      {
        obligation: "during-development-2",
        clauses: ["HBK-TL-during-development-2"],
        statement: "Thinking over how the activity was led shapes the sessions that follow.",
      },
    ]),
    ...column("end", "what", [
      {
        obligation: "end-what-1",
        clauses: ["HBK-TL-end-what-1"],
        statement: "Take part in the final national workshop.",
        national: true,
      },
      {
        obligation: "end-what-2",
        clauses: ["HBK-TL-end-what-2"],
        statement: "Help every participant to complete the summer survey: 100%.",
        national: true,
      },
      {
        obligation: "end-what-3",
        clauses: ["HBK-TL-end-what-3"],
        statement: "Complete the local leaders' survey.",
      },
      {
        obligation: "end-what-4",
        clauses: ["HBK-TL-end-what-4"],
        statement: "Bring together and analyse the activity's own evidence.",
      },
      {
        obligation: "end-what-5",
        clauses: ["HBK-TL-end-what-5"],
        statement: "Finish the whole HAPPI form and submit it.",
        dependsOn: ["start-what-2"],
      },
    ]),
    ...column("end", "reporting", [
      {
        obligation: "end-reporting-1",
        clauses: ["HBK-TL-end-reporting-1"],
        statement: "National reports draw on the summer survey and the local leaders' survey.",
        dependsOn: ["end-what-2", "end-what-3"],
      },
      {
        obligation: "end-reporting-2",
        clauses: ["HBK-TL-end-reporting-2"],
        statement: "National reports draw on the HAPPI forms.",
        dependsOn: ["end-what-5"],
      },
    ]),
    ...column("end", "development", [
      {
        obligation: "end-development-1",
        clauses: ["HBK-TL-end-development-1"],
        statement: "What is said at the workshop shapes the project.",
        dependsOn: ["end-what-1"],
        national: true,
      },
      {
        obligation: "end-development-2",
        clauses: ["HBK-TL-end-development-2"],
        statement: "National reports shape later development.",
        dependsOn: ["end-reporting-1", "end-reporting-2"],
      },
    ]),
  ]))();
