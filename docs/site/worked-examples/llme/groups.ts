import type { CoordinationRole, LocalLeadersReport, StrategicGroupRole } from "@maths-hubs/model";
import type { WorkedExample } from "../worked-example.ts";
import { worked } from "../worked.ts";
import { answerOnHub } from "./answers.ts";

const team = (...roles: readonly CoordinationRole[]): LocalLeadersReport =>
  answerOnHub({
    projectCommunities: [
      {
        project: "NCP24-09",
        coordinationTeam: roles.map((role, index) => ({ person: `p-2${index + 1}`, role })),
      },
    ],
  });

const group = (...roles: readonly StrategicGroupRole[]): LocalLeadersReport =>
  answerOnHub({
    strategicGroups: [
      { group: "g-01", members: roles.map((role, index) => ({ person: `p-3${index + 1}`, role })) },
    ],
  });

export const coordinationTeamExample: WorkedExample = worked("llme/coordination-team", [
  ["a Project Lead and an MHL Link", team("project-lead", "mhl-link")],
  ["a Project Lead, an MHL Link and an NCETM Link", team("project-lead", "mhl-link", "ncetm-link")],
  [
    "a Project Lead, two MHL Links and an NCETM Link",
    team("project-lead", "mhl-link", "mhl-link", "ncetm-link"),
  ],
  ["three people, all of them MHL Links", team("mhl-link", "mhl-link", "mhl-link")],
  [
    "a project of which nobody says who coordinates it",
    answerOnHub({ projectCommunities: [{ project: "NCP24-09" }] }),
  ],
  ["a hub in no project", answerOnHub({ projectCommunities: [] })],
]);

export const strategicGroupExample: WorkedExample = worked("llme/strategic-group", [
  ["an MHL Link and an NCETM Link", group("mhl-link", "ncetm-link")],
  ["an MHL Link, an NCETM Link and an NCETM director", group("mhl-link", "ncetm-link", "ncetm-director")],
  [
    "an MHL Link, an NCETM Link and two NCETM directors",
    group("mhl-link", "ncetm-link", "ncetm-director", "ncetm-director"),
  ],
  ["a group of which nobody says who is in it", answerOnHub({ strategicGroups: [{ group: "g-01" }] })],
  ["a hub with nobody in such a group", answerOnHub({ strategicGroups: [] })],
]);
