import { cite } from "@maths-hubs/programme/sources";
import { atLeast, unknown } from "@maths-hubs/rulekit";
import { whether } from "../count-where.ts";
import { ledProjects } from "../led-projects.ts";
import { ruleForEach, type LocalLeaderRule } from "../local-leader-rule.ts";

/** Whoever leads in a project belongs to the national community of its local leaders. */
export const projectCommunity: LocalLeaderRule = /* @__PURE__ */ ruleForEach({
  id: "llme/project-community",
  title: "In the project's community",
  cites: [/* @__PURE__ */ cite("HBK", "Developing LLME expertise")],
  clauses: ["HBK-Dev-ncp-community"],
  force: "should",
  statement: "Every active local leader belongs to the community of each project that they lead in.",
  unit: "count",
  asked: "project-community",
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
