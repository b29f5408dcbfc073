import { frozen } from "@maths-hubs/rulekit";
import type { Framework } from "../framework.ts";

/** Where local leaders collaborate and grow, beside leading hub activity itself; the drawing is not in the text. */
export const tetrahedronSettings: Framework = /* @__PURE__ */ frozen({
  id: "frameworks/activity-tetrahedron",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "LLME activity tetrahedron" },
  clauses: ["HBK-Tetra-settings"],
  name: "LLME activity tetrahedron",
  statement:
    "Leading hub activity gives a local leader the context in which to collaborate and to grow, in these settings.",
  kind: "list",
  ordered: false,
  statedCount: 3,
  complete: "at-least",
  members: [
    {
      id: "activity-tetrahedron/programmes",
      name: "LLME development programmes",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-Tetra-settings"],
    },
    {
      id: "activity-tetrahedron/project-communities",
      name: "NCP LLME Communities",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-Tetra-settings"],
    },
    {
      id: "activity-tetrahedron/hub-community",
      name: "Local Maths Hub LLME Community",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-Tetra-settings"],
    },
  ],
  reason:
    "The handbook says “at least three” and names three; its drawing, with whatever stands at the corners, is not in the text.",
  unplaced: [],
  basedOn: [],
});

/** What somebody who leads hub activity has to understand; the list is open. */
export const aspectsToUnderstand: Framework = /* @__PURE__ */ frozen({
  id: "frameworks/aspects-to-understand",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "LLMEs leading hub activity" },
  clauses: ["HBK-Lead-aspects"],
  name: "Aspects of sustainable change",
  statement:
    "Change in teaching and learning that lasts asks for an understanding of these aspects. The name is ours.",
  kind: "list",
  ordered: false,
  statedCount: 3,
  complete: "at-least",
  members: [
    {
      id: "aspects-to-understand/learning",
      name: "How mathematics is learnt",
      statement: "And what the design of tasks and lessons does for it.",
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-Lead-aspects"],
    },
    {
      id: "aspects-to-understand/teachers",
      name: "How teachers of mathematics develop",
      statement: "As professionals.",
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-Lead-aspects"],
    },
    {
      id: "aspects-to-understand/organisations",
      name: "How practice changes in a whole organisation",
      statement: "Transformed across it, not in single classrooms.",
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-Lead-aspects"],
    },
  ],
  reason: "The handbook says “at least three” and names three.",
  unplaced: [],
  basedOn: [],
});

/**
 * What every local leader is expert in, and keeps developing: three numbered elements.
 *
 * @example
 * ```ts
 * import { elementsOfExpertise } from "@maths-hubs/programme/frameworks";
 *
 * elementsOfExpertise.members?.[0]?.name; // => "Leading maths pedagogy"
 * elementsOfExpertise.complete; // => "all"
 * ```
 */
export const elementsOfExpertise: Framework = /* @__PURE__ */ frozen({
  id: "frameworks/elements-of-expertise",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Three elements of LLME expertise" },
  clauses: ["HBK-Expertise-1", "HBK-Expertise-2", "HBK-Expertise-3"],
  name: "Three elements of LLME expertise",
  statement: "Every local leader has all three and goes on developing them.",
  kind: "list",
  ordered: true,
  statedCount: 3,
  complete: "all",
  members: [
    {
      id: "elements-of-expertise/pedagogy",
      name: "Leading maths pedagogy",
      statement: "Practice, theory and current research: how mathematics is taught, how it is learnt.",
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-Expertise-1"],
    },
    {
      id: "elements-of-expertise/professional-development",
      name: "Leading maths teacher professional development",
      statement:
        "Designing it so that it leaves a mark on practice in class and on what teachers know of children’s learning.",
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-Expertise-2"],
    },
    {
      id: "elements-of-expertise/school-development",
      name: "Leading school development in mathematics",
      statement:
        "Improvement that lasts across departments, schools and trusts, reached together with those who lead the school and the subject.",
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-Expertise-3"],
    },
  ],
  reason: null,
  unplaced: [],
  basedOn: [],
});

/** Which development programmes stress which element of expertise. */
export const programmesByElement: Framework = /* @__PURE__ */ frozen({
  id: "frameworks/programmes-by-element",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "LLME development programmes" },
  clauses: ["HBK-Prog-map"],
  name: "LLME development programmes by element of expertise",
  statement: "Each of the programmes has its emphasis on one of the three elements. The name is ours.",
  kind: "map",
  ordered: false,
  statedCount: 3,
  complete: "all",
  members: [
    {
      id: "programmes-by-element/pedagogy",
      name: "Leading maths pedagogy",
      statement: null,
      coordinates: {},
      leadsTo: ["Mastery Specialist programmes"],
      points: [],
      clauses: ["HBK-Prog-map"],
    },
    {
      id: "programmes-by-element/professional-development",
      name: "Leading maths teacher professional development",
      statement: null,
      coordinates: {},
      leadsTo: ["Professional Development Lead Programmes"],
      points: [],
      clauses: ["HBK-Prog-map"],
    },
    {
      id: "programmes-by-element/school-development",
      name: "Leading school development in mathematics",
      statement: null,
      coordinates: {},
      leadsTo: ["School Development Lead Programme"],
      points: [],
      clauses: ["HBK-Prog-map"],
    },
  ],
  reason: null,
  unplaced: [],
  basedOn: [],
});
