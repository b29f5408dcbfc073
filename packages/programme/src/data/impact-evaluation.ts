import type { OutcomeKind } from "@maths-hubs/model";
import { frozen } from "@maths-hubs/rulekit";
import type { PublishedEntry, PublishedStatement } from "../published-entry.ts";

/** Something that impact evaluation asks about professional activity. */
export interface ImpactQuestion extends PublishedEntry {
  /** The question, in our own words. */
  readonly question: string;
}

/** The three questions of impact evaluation. */
export const impactQuestions: readonly ImpactQuestion[] = /* @__PURE__ */ frozen([
  {
    id: "impact-questions/how",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Impact evaluation and quality assurance" },
    clauses: ["HBK-Eval-why"],
    question: "How does the activity take place?",
  },
  {
    id: "impact-questions/extent",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Impact evaluation and quality assurance" },
    clauses: ["HBK-Eval-why"],
    question: "How much of the plan is carried out?",
  },
  {
    id: "impact-questions/effect",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Impact evaluation and quality assurance" },
    clauses: ["HBK-Eval-why"],
    question: "Does it help, and in which way?",
  },
]);

/** One of the two lenses through which impact is looked at, after Guskey (2002). */
export interface ImpactLens extends PublishedEntry {
  /** 1 or 2, as printed. */
  readonly number: 1 | 2;
  /** What the lens looks at, in our own words. */
  readonly statement: string;
  /** What should get better, and where. */
  readonly expected: readonly {
    /** Whose it is. */
    readonly of: "children" | "schools" | "teachers";
    /** What should get better. */
    readonly what: readonly string[];
  }[];
  /** The kinds of outcome that fall under it; the handbook does not say so, it follows from the words. */
  readonly outcomeKinds: readonly OutcomeKind[];
}

/** The two lenses of impact evaluation. */
export const impactLenses: readonly ImpactLens[] = /* @__PURE__ */ frozen([
  {
    id: "impact-lenses/mathematics",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Impact evaluation, lens 1" },
    clauses: ["HBK-Eval-lens1"],
    number: 1,
    statement:
      "What changes in mathematics: for students, and for their schools or departments. Where it is to reach many, schools change first.",
    expected: [
      { of: "children", what: ["attitude", "engagement", "understanding"] },
      { of: "schools", what: ["culture", "structures", "curriculum", "practice"] },
    ],
    outcomeKinds: ["pupils", "schools"],
  },
  {
    id: "impact-lenses/professional-learning",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Impact evaluation, lens 2" },
    clauses: ["HBK-Eval-lens2"],
    number: 2,
    statement:
      "What changes in how teachers do, teach and lead mathematics: in their knowledge and in their practice.",
    expected: [
      {
        of: "teachers",
        what: ["planning", "teaching", "assessment", "reflection", "collaboration", "scholarship"],
      },
    ],
    outcomeKinds: ["practice"],
  },
]);

/** What the handbook says of evaluation beside its data. */
export const evaluationStatements: readonly PublishedStatement[] = /* @__PURE__ */ frozen([
  {
    id: "evaluation-statements/lasting-change",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Impact evaluation and quality assurance" },
    clauses: ["HBK-Eval-why"],
    statement: "A project is worth its while when what it changes lasts.",
  },
  {
    id: "evaluation-statements/national-outcomes",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Three elements of LLME expertise" },
    clauses: ["HBK-Lead-outcomes"],
    statement: "Local leaders work towards the outcomes set nationally for the project that they lead.",
  },
  {
    id: "evaluation-statements/tailored",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Three elements of LLME expertise" },
    clauses: ["HBK-HAPPI-tailor"],
    statement: "Local leaders adapt the national outcomes to their area and to what matters there.",
  },
  {
    id: "evaluation-statements/directed",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Evaluation or quality assurance?" },
    clauses: ["HBK-Eval-directed"],
    statement: "Project Leads give the direction in which local leaders lead their programmes.",
  },
  {
    id: "evaluation-statements/quality-assurance",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Evaluation or quality assurance?" },
    clauses: ["HBK-Eval-qa"],
    statement:
      "Quality assurance asks what work in projects, hub activity and schools is like, and whether it is as expected.",
  },
  {
    id: "evaluation-statements/blurred",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Evaluation or quality assurance?" },
    clauses: ["HBK-Eval-split"],
    statement:
      "Where surveys and reports speak of impact they serve evaluation; the line to quality assurance cannot always be drawn sharply.",
  },
  {
    id: "evaluation-statements/three-dimensions",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Paragraph 8c III" },
    clauses: ["SPEC-P8-c-III"],
    statement:
      "The lead school evaluates the hub's work all along in three dimensions: quality, reach, impact.",
  },
  {
    id: "evaluation-statements/feedback",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Paragraph 8c IV" },
    clauses: ["SPEC-P8-c-IV"],
    statement:
      "The lead school asks the schools it serves what they think, and changes the work to suit them.",
  },
]);
