import { frozen } from "@maths-hubs/rulekit";
import type { Framework } from "../framework.ts";

/** Where the projects are from that a study of five other large systems of improvement looked at. */
export const systemsStudied: Framework = /* @__PURE__ */ frozen({
  id: "frameworks/systems-studied",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Collaborative Professionalism, paragraph 2" },
  clauses: ["HBK-CP-study"],
  name: "Places of the systems studied",
  statement:
    "A study of five systems elsewhere; the handbook names places, not the systems. The name is ours.",
  kind: "list",
  ordered: false,
  statedCount: 5,
  complete: "all",
  members: [
    {
      id: "systems-studied/hong-kong",
      name: "Hong Kong",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-CP-study"],
    },
    {
      id: "systems-studied/us",
      name: "the US",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-CP-study"],
    },
    {
      id: "systems-studied/canada",
      name: "Canada",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-CP-study"],
    },
    {
      id: "systems-studied/norway",
      name: "Norway",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-CP-study"],
    },
    {
      id: "systems-studied/colombia",
      name: "Colombia",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-CP-study"],
    },
  ],
  reason: null,
  unplaced: [],
  basedOn: ["cited-works/hargreaves-oconnor-2018-a"],
});

/** The tenets of collaborative professionalism: counted in the text, shown in a figure. */
export const tenTenets: Framework = /* @__PURE__ */ frozen({
  id: "frameworks/ten-tenets",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Collaborative Professionalism, paragraph 2" },
  clauses: ["HBK-CP-tenets"],
  name: "Ten tenets of collaborative professionalism",
  statement: "What the systems studied have in common.",
  kind: "list",
  ordered: false,
  statedCount: 10,
  complete: "not-in-text",
  members: null,
  reason: "The handbook counts ten and shows them in a figure, which the text does not hold.",
  unplaced: [],
  basedOn: ["cited-works/hargreaves-oconnor-2018-a"],
});

/** What a local leader asks before teachers are made to collaborate; no number is printed. */
export const collaborationQuestions: Framework = /* @__PURE__ */ frozen({
  id: "frameworks/collaboration-questions",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Collaborative Professionalism, questions" },
  clauses: ["HBK-CP-questions"],
  name: "Questions of collaboration",
  statement: "What to consider when teachers are to collaborate. The name is ours.",
  kind: "list",
  ordered: false,
  statedCount: null,
  complete: "all",
  members: [
    {
      id: "collaboration-questions/how",
      name: "How are teachers collaborating?",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-CP-questions"],
    },
    {
      id: "collaboration-questions/how-well",
      name: "How well are teachers collaborating?",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-CP-questions"],
    },
  ],
  reason: null,
  unplaced: [],
  basedOn: [],
});

/**
 * Four kinds of collaboration, by two dimensions that are each low or high.
 *
 * The columns of the printed table have lost their heading; that they are trust is our reading: the text names two
 * dimensions, and the rows are headed precision.
 */
export const trustAndPrecision: Framework = /* @__PURE__ */ frozen({
  id: "frameworks/trust-and-precision",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Collaborative Professionalism, table" },
  clauses: ["HBK-CP-matrix"],
  name: "Trust and precision",
  statement: "Where collaboration stands when trust and precision are each low or high. The name is ours.",
  kind: "matrix",
  ordered: false,
  statedCount: null,
  complete: "all",
  members: [
    {
      id: "trust-and-precision/contrived",
      name: "Contrived Collegiality",
      statement: null,
      coordinates: { trust: "low", precision: "high" },
      leadsTo: [],
      points: [],
      clauses: ["HBK-CP-matrix"],
    },
    {
      id: "trust-and-precision/collaborative",
      name: "Collaborative Professionalism",
      statement: null,
      coordinates: { trust: "high", precision: "high" },
      leadsTo: [],
      points: [],
      clauses: ["HBK-CP-matrix"],
    },
    {
      id: "trust-and-precision/none",
      name: "No Collaboration",
      statement: null,
      coordinates: { trust: "low", precision: "low" },
      leadsTo: [],
      points: [],
      clauses: ["HBK-CP-matrix"],
    },
    {
      id: "trust-and-precision/informal",
      name: "Informal Collaboration",
      statement: null,
      coordinates: { trust: "high", precision: "low" },
      leadsTo: [],
      points: [],
      clauses: ["HBK-CP-matrix"],
    },
  ],
  reason: null,
  unplaced: [],
  basedOn: ["cited-works/hargreaves-oconnor-2018-b"],
});
