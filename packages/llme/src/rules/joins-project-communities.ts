import { cite } from "@maths-hubs/programme/sources";
import { atLeast, unknown } from "@maths-hubs/rulekit";
import { whether } from "../count-where.ts";
import { ledProjects } from "../led-projects.ts";
import { ruleForEach, type LocalLeaderRule } from "../local-leader-rule.ts";

/** The slides of 2020 to 2023 encourage local leaders to take part in projects and to join their national communities. */
export const joinsProjectCommunities: LocalLeaderRule = /* @__PURE__ */ ruleForEach({
  id: "llme/joins-project-communities",
  title: "Joins project communities",
  cites: [/* @__PURE__ */ cite("BOOL", "Local leaders of mathematics education")],
  clauses: ["BOOL-LLME-4"],
  force: "advisory",
  statement: "Every active local leader joins the national community of each project that they lead in.",
  unit: "count",
  asked: "joins-project-communities",
  items: ledProjects,
  none: "nobody leads in a project of the network",
  nameOf: ({ leader, project }) =>
    project === undefined ? leader.localLeader : `${leader.localLeader}, ${project}`,
  actual: ({ path, leader, project }) =>
    project === undefined
      ? unknown([`${path}/activities`])
      : whether(leader.projectCommunities?.includes(project), `${path}/projectCommunities`),
  comparison: atLeast,
});
