import { frozen } from "@maths-hubs/rulekit";
import type { Framework } from "../framework.ts";

/**
 * The principles by which communities of local leaders are built, in national projects and in hubs alike.
 *
 * @example
 * ```ts
 * import { communityPrinciples } from "@maths-hubs/programme/frameworks";
 *
 * communityPrinciples.members?.length; // => 5
 * communityPrinciples.basedOn; // => ["cited-works/bolam-2005", "cited-works/hargreaves-2013", "cited-works/macbeath-2018"]
 * ```
 */
export const communityPrinciples: Framework = /* @__PURE__ */ frozen({
  id: "frameworks/community-principles",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Design principles for LLME Communities" },
  clauses: ["HBK-Fw-principles"],
  name: "Design principles for LLME Communities",
  statement:
    "What strong communities are built by, drawn from practice and from research into professional learning communities.",
  kind: "list",
  ordered: false,
  statedCount: 5,
  complete: "all",
  members: [
    {
      id: "community-principles/growth",
      name: "Explicitly plan for professional growth",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-Fw-principles"],
    },
    {
      id: "community-principles/professionalism",
      name: "Model and expect high levels of professionalism",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-Fw-principles"],
    },
    {
      id: "community-principles/push-and-pull",
      name: "Design for push and pull",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-Fw-principles"],
    },
    {
      id: "community-principles/common-meaning",
      name: "Establish, develop and revisit a common meaning and purpose",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-Fw-principles"],
    },
    {
      id: "community-principles/collective-leadership",
      name: "Develop collective and collaborative leadership",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["HBK-Fw-principles"],
    },
  ],
  reason: null,
  unplaced: [],
  basedOn: ["cited-works/bolam-2005", "cited-works/hargreaves-2013", "cited-works/macbeath-2018"],
});

/** What makes the Work Group model, on a slide of 2020/21; no number is printed. */
export const workGroupFeatures: Framework = /* @__PURE__ */ frozen({
  id: "frameworks/work-group-features",
  editions: ["2020/21"],
  citation: { source: "BOOL", at: "slide “The Work Group model of professional development”" },
  clauses: ["BOOL-WG-features"],
  name: "The Work Group model of professional development",
  statement: "What a Work Group gives those who take part.",
  kind: "list",
  ordered: false,
  statedCount: null,
  complete: "all",
  members: [
    {
      id: "work-group-features/time",
      name: "Time to reflect on practice",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["BOOL-WG-features"],
    },
    {
      id: "work-group-features/collaboration",
      name: "Working collaboratively",
      statement: "On one priority, to make it better, with some expertise from the area and the country.",
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["BOOL-WG-features"],
    },
    {
      id: "work-group-features/climate",
      name: "Creating climates and cultures for change",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["BOOL-WG-features"],
    },
  ],
  reason: null,
  unplaced: [],
  basedOn: [],
});
