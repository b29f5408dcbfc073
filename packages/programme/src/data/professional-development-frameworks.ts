import { frozen } from "@maths-hubs/rulekit";
import type { Framework } from "../framework.ts";

/**
 * The questions around which the Professional Development Lead Programmes are built, shared across the whole programme.
 *
 * @example
 * ```ts
 * import { fiveCoreQuestions } from "@maths-hubs/programme/frameworks";
 *
 * fiveCoreQuestions.members?.map(({ name }) => name).at(-1); // => "The evidence/impact question"
 * ```
 */
export const fiveCoreQuestions: Framework = /* @__PURE__ */ frozen({
  id: "frameworks/five-core-questions",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Five core questions" },
  clauses: ["HBK-Fw-fivecore"],
  name: "Five core questions",
  statement: "What to keep in mind when professional development is designed, led and evaluated.",
  kind: "list",
  ordered: true,
  statedCount: 5,
  complete: "all",
  members: [
    {
      id: "five-core-questions/pd",
      name: "The PD question",
      statement: "How do teachers grow as professionals, and what makes professional development good?",
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-Fw-fivecore-1"],
    },
    {
      id: "five-core-questions/knowledge",
      name: "The knowledge question",
      statement: "What must somebody know to teach mathematics well?",
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-Fw-fivecore-2"],
    },
    {
      id: "five-core-questions/programme-design",
      name: "The programme design question",
      statement: "Why is there a need for it, and what decides how it is structured?",
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-Fw-fivecore-3"],
    },
    {
      id: "five-core-questions/task-activity",
      name: "The task/activity question",
      statement:
        "What is this point of the session for, which activity serves that, and how are tasks designed for it?",
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-Fw-fivecore-4"],
    },
    {
      id: "five-core-questions/evidence-impact",
      name: "The evidence/impact question",
      statement: "What did it change, and how does the evidence bear out what is said of it?",
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-Fw-fivecore-5"],
    },
  ],
  reason: null,
  unplaced: [],
  basedOn: [],
});

/**
 * The mechanisms of professional development that a report of the EEF of 2021 found to go along with impact on pupils.
 */
export const effectiveMechanisms: Framework = /* @__PURE__ */ frozen({
  id: "frameworks/effective-mechanisms",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Evaluation or quality assurance?" },
  clauses: ["HBK-Eval-eef"],
  name: "Effective mechanisms for teacher professional development",
  statement:
    "Four mechanisms that correlate with impact on pupils; projects are designed to use some of them. The name is ours.",
  kind: "list",
  ordered: false,
  statedCount: 4,
  complete: "all",
  members: [
    {
      id: "effective-mechanisms/build-knowledge",
      name: "build knowledge",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-Eval-eef"],
    },
    {
      id: "effective-mechanisms/motivate-staff",
      name: "motivate staff",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-Eval-eef"],
    },
    {
      id: "effective-mechanisms/develop-teaching-techniques",
      name: "develop teaching techniques",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-Eval-eef"],
    },
    {
      id: "effective-mechanisms/embed-practice",
      name: "embed practice",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-Eval-eef"],
    },
  ],
  reason: null,
  unplaced: [],
  basedOn: ["cited-works/eef-2021"],
});
