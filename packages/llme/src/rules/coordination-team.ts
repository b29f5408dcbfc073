import { cite } from "@maths-hubs/programme/sources";
import { atLeast, known, unknown } from "@maths-hubs/rulekit";
import { ruleForEach, type LocalLeaderRule } from "../local-leader-rule.ts";
import { placedProjects } from "../placed-projects.ts";

/** Every project has a Project Coordination Team with somebody in each of its three roles; more people are as good. */
export const coordinationTeam: LocalLeaderRule = /* @__PURE__ */ ruleForEach({
  id: "llme/coordination-team",
  title: "Project Coordination Team",
  cites: [/* @__PURE__ */ cite("HBK", "Glossary"), /* @__PURE__ */ cite("HBK", "NCP LLME Communities")],
  clauses: ["HBK-Gloss-PCT", "HBK-NCPC-pct"],
  force: "should",
  statement: "The team over a project has a Project Lead, an MHL Link and an NCETM Link.",
  unit: "count",
  asked: "coordination-team",
  items: placedProjects,
  none: "the document names no project",
  nameOf: ({ community }) => community.project,
  actual: ({ path, community }) =>
    community.coordinationTeam === undefined
      ? unknown([`${path}/coordinationTeam`])
      : known(new Set(community.coordinationTeam.map(({ role }) => role)).size, [`${path}/coordinationTeam`]),
  comparison: atLeast,
});
