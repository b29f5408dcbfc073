import type { FunctionId, Team } from "@maths-hubs/model";
import { without } from "../without.ts";
import { worked } from "../worked.ts";
import type { WorkedExample } from "../worked-example.ts";
import { aTeamWhere, judged } from "./team.ts";

/** Exactly these people have been given the function; who has the others does not matter to it. */
const aTeamInWhich = (people: readonly string[], id: FunctionId): Team =>
  aTeamWhere((one) => {
    const others = (one.functions ?? []).filter((each) => each !== id);
    return { ...one, functions: people.includes(one.person ?? "") ? [...others, id] : others };
  });

const aTeamSilentOnFunctions = (): Team => aTeamWhere((one) => without(one, "functions"));

const systemLeadership = "leadership/1";

export const leadershipFunctions: WorkedExample = worked("mhlm/leadership-functions", [
  [
    "nobody given the function of system leadership",
    judged(aTeamInWhich([], systemLeadership)),
    systemLeadership,
  ],
  [
    "one person given the function of system leadership",
    judged(aTeamInWhich(["p-02"], systemLeadership)),
    systemLeadership,
  ],
  [
    "two people given the function of system leadership",
    judged(aTeamInWhich(["p-02", "p-03"], systemLeadership)),
    systemLeadership,
  ],
  ["a team that names nobody’s functions", judged(aTeamSilentOnFunctions()), systemLeadership],
]);

const communications = "operational-management/3";

export const operationalFunctions: WorkedExample = worked("mhlm/operational-functions", [
  ["nobody given the function of communications", judged(aTeamInWhich([], communications)), communications],
  [
    "one person given the function of communications",
    judged(aTeamInWhich(["p-10"], communications)),
    communications,
  ],
  [
    "two people given the function of communications, one of them of the leadership group",
    judged(aTeamInWhich(["p-10", "p-03"], communications)),
    communications,
  ],
  ["a team that names nobody’s functions", judged(aTeamSilentOnFunctions()), communications],
]);
