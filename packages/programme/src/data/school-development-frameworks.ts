import { frozen } from "@maths-hubs/rulekit";
import type { Framework } from "../framework.ts";

/** The two elements that the School Development Lead Programme stands on. */
export const schoolDevelopmentElements: Framework = /* @__PURE__ */ frozen({
  id: "frameworks/school-development-elements",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Leading school development in mathematics" },
  clauses: ["HBK-SDL-elements"],
  name: "School Development Lead Programme elements",
  statement: "What the programme stands on: domains, and a process. The name is ours.",
  kind: "list",
  ordered: false,
  statedCount: 2,
  complete: "all",
  members: [
    {
      id: "school-development-elements/domains",
      name: "Maths School Development Domains",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-SDL-elements"],
    },
    {
      id: "school-development-elements/process",
      name: "Maths School Development Process",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-SDL-elements"],
    },
  ],
  reason: null,
  unplaced: [],
  basedOn: [],
});

/**
 * The domains in which mathematics develops in a school, in the order of the table row by row; no number is printed.
 */
export const schoolDevelopmentDomains: Framework = /* @__PURE__ */ frozen({
  id: "frameworks/school-development-domains",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Maths School Development Domains" },
  clauses: ["HBK-Fw-domains", "HBK-Fw-domains-npq"],
  name: "Maths School Development Domains",
  statement: "A choice, fit for one subject, from the leadership domains behind the suite of NPQs.",
  kind: "list",
  ordered: false,
  statedCount: null,
  complete: "all",
  members: [
    {
      id: "school-development-domains/curriculum",
      name: "Maths curriculum and assessment",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-Fw-domains"],
    },
    {
      id: "school-development-domains/pedagogy",
      name: "Maths pedagogy",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-Fw-domains"],
    },
    {
      id: "school-development-domains/professional-development",
      name: "Maths professional development",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-Fw-domains"],
    },
    {
      id: "school-development-domains/culture",
      name: "Maths culture",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-Fw-domains"],
    },
  ],
  reason: null,
  unplaced: [],
  basedOn: ["cited-works/npq-2020"],
});

/** What the Maths School Development Process helps leaders of a school and of the subject to do. */
export const schoolDevelopmentProcess: Framework = /* @__PURE__ */ frozen({
  id: "frameworks/school-development-process",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Maths School Development Process" },
  clauses: ["HBK-Fw-process"],
  name: "Maths School Development Process",
  statement: "A process close to the one for implementation in the guidance of the EEF.",
  kind: "list",
  ordered: false,
  statedCount: null,
  complete: "all",
  members: [
    {
      id: "school-development-process/behaviours",
      name: "Behaviours",
      statement: "Take up those that work.",
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-Fw-process"],
    },
    {
      id: "school-development-process/context",
      name: "Context",
      statement: "Mind the factors of the context.",
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-Fw-process"],
    },
    {
      id: "school-development-process/phases",
      name: "Phases",
      statement: "Plan change and carry it out phase by phase, with time.",
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-Fw-process"],
    },
  ],
  reason: null,
  unplaced: [],
  basedOn: ["cited-works/sharples-2024"],
});

/**
 * The phases in which the Maths School Development Process goes: neither their names nor their number are in the text.
 */
export const schoolDevelopmentPhases: Framework = /* @__PURE__ */ frozen({
  id: "frameworks/school-development-phases",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Maths School Development Process" },
  clauses: ["HBK-Fw-process"],
  name: "Phases of the Maths School Development Process",
  statement: "Change is planned and carried out in phases; which, the text does not say.",
  kind: "sequence",
  ordered: true,
  statedCount: null,
  complete: "not-in-text",
  members: null,
  reason:
    "The handbook mentions phases and shows the process in a figure; neither names nor a number are in the text.",
  unplaced: [],
  basedOn: ["cited-works/sharples-2024"],
});
