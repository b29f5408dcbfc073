import type { FunctionId, Group } from "@maths-hubs/model";
import type { TeamExpectations } from "@maths-hubs/programme/roles";
import { known, unknown, type Reading } from "@maths-hubs/rulekit";
import { peopleIn, type TeamOnDate } from "./team-on-date.ts";

/** The functions that an edition expects of one group. */
export const functionsOf = (expectations: TeamExpectations, group: Group): readonly FunctionId[] =>
  expectations.functions.filter((id) => id.startsWith(`${group}/`));

/**
 * How many people have been given a function. Who fulfils it is for the hub to decide, so a member of either group
 * counts. Where no appointment of the document states functions, nobody can tell; once some do, a function that nobody
 * has is not covered.
 */
export const readCover = (team: TeamOnDate, id: FunctionId): Reading<number> => {
  const stated = team.team.appointments.some((appointment) => appointment.functions !== undefined);
  if (!stated) return unknown(team.posts.map((post) => `${post.path}/functions`));
  const posts = team.posts.filter((post) => post.appointment.functions?.includes(id) === true);
  return known(
    peopleIn(posts).size,
    posts.length === 0 ? ["/appointments"] : posts.map((post) => `${post.path}/functions`),
  );
};
