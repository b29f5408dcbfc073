import type { LeadershipRole, NamedRole, Team } from "@maths-hubs/model";
import { aTeam } from "@maths-hubs/model/testing";
import { roleTitle } from "@maths-hubs/programme/roles";
import { worked } from "../worked.ts";
import type { WorkedExample } from "../worked-example.ts";
import { aTeamWhere, judged } from "./team.ts";

/** The posts stay in the list, with nobody in them. */
const aTeamWithVacancies = (...roles: readonly NamedRole[]): Team =>
  aTeamWhere((one) =>
    one.roles.some((role) => roles.some((each) => each === role)) ? { ...one, person: null } : one,
  );

/** Somebody works one day a week in the role beside its holder. */
const aTeamWithJobShare = (role: NamedRole): Team =>
  aTeam({ appointments: [...aTeam().appointments, { person: "p-11", roles: [role], daysPerWeek: 1 }] });

export const namedRole = (role: LeadershipRole): WorkedExample => {
  const title = roleTitle(role);
  return worked(`mhlm/named-${role}`, [
    [`a vacant post of ${title}`, judged(aTeamWithVacancies(role))],
    [`one person named as ${title}`, judged(aTeam())],
    [`two people who share the post of ${title}`, judged(aTeamWithJobShare(role))],
  ]);
};

const coOrdinator = "maths-hub-co-ordinator";
const projectManager = "maths-hub-project-manager";

export const namedCoOrdinatorOrProjectManager: WorkedExample = worked(
  "mhlm/named-co-ordinator-or-project-manager",
  [
    [
      "vacant posts of Co-ordinator and Project Manager",
      judged(aTeamWithVacancies(coOrdinator, projectManager)),
    ],
    ["a Project Manager, and a vacant post of Co-ordinator", judged(aTeamWithVacancies(coOrdinator))],
    ["a Co-ordinator, and a vacant post of Project Manager", judged(aTeamWithVacancies(projectManager))],
    ["a Co-ordinator and a Project Manager", judged(aTeam())],
  ],
);
