import type { LocalLeaderLink, Team } from "@maths-hubs/model";
import { aTeam } from "@maths-hubs/model/testing";
import { without } from "../without.ts";
import { worked } from "../worked.ts";
import type { WorkedExample } from "../worked-example.ts";
import { aTeamWhere, judged } from "./team.ts";

const aTeamWithLinks = (...localLeaderLinks: readonly LocalLeaderLink[]): Team => aTeam({ localLeaderLinks });

const linkedToAssistant: LocalLeaderLink = { localLeader: "l-01", link: "p-03" };

export const localLeaderLinks: WorkedExample = worked("mhlm/local-leader-links", [
  [
    "two local leaders, one of them without a link",
    judged(aTeamWithLinks(linkedToAssistant, { localLeader: "l-02" })),
  ],
  [
    "two local leaders, one of them linked to the Project Manager",
    judged(aTeamWithLinks(linkedToAssistant, { localLeader: "l-02", link: "p-08" })),
  ],
  [
    "two local leaders, both linked to members of the leadership group",
    judged(aTeamWithLinks(linkedToAssistant, { localLeader: "l-02", link: "p-02" })),
  ],
  ["a hub without active local leaders", judged(aTeamWithLinks())],
  ["a team that does not name its local leaders", judged(without(aTeam(), "localLeaderLinks"))],
]);

const aTeamInWhichNobodyManages = (person: string): Team =>
  aTeam({ lineManagement: (aTeam().lineManagement ?? []).filter((line) => line.person !== person) });

const aTeamWithoutLead = (): Team =>
  aTeamWhere((one) => (one.person === "p-02" ? { ...one, person: null } : one));

export const lineManagement: WorkedExample = worked("mhlm/line-management", [
  [
    "nine people to be managed, and nobody who manages the Co-ordinator",
    judged(aTeamInWhichNobodyManages("p-09")),
  ],
  [
    "nine people to be managed, and nobody who manages the Maths Hub Lead",
    judged(aTeamInWhichNobodyManages("p-02")),
  ],
  ["nine people to be managed, in lines that all lead to the Senior Leadership Link", judged(aTeam())],
  ["a vacant post of Maths Hub Lead", judged(aTeamWithoutLead())],
  ["a team that does not say who manages whom", judged(without(aTeam(), "lineManagement"))],
]);

/** The lead holds the link's post as well. */
const aTeamLedAndSignedOffByOne = (): Team =>
  aTeamWhere((one) => (one.person === "p-01" ? { ...one, person: "p-02" } : one));

export const independentSignOff: WorkedExample = worked("mhlm/independent-sign-off", [
  ["a Senior Leadership Link and a Maths Hub Lead who are two people", judged(aTeam())],
  ["one person who is Senior Leadership Link and Maths Hub Lead", judged(aTeamLedAndSignedOffByOne())],
  ["a vacant post of Maths Hub Lead", judged(aTeamWithoutLead())],
]);
