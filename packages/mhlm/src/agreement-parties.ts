import type { PartyClass } from "@maths-hubs/model";
import { doesNotApply, known, unknown, type Reading } from "@maths-hubs/rulekit";
import { peopleIn, type TeamOnDate } from "./team-on-date.ts";

/** The three classes of party that agreements are kept for, in the order of the source. */
export const partyClasses: readonly PartyClass[] = ["team-member", "local-leader", "participant-school"];

/** The parties of a class that need an agreement, or the paths to fill in where the document does not name them. */
interface Parties {
  readonly named: readonly string[];
  readonly missing: readonly string[];
}

/** How many parties of a class need an agreement, as far as the document names them. */
export const countParties = (team: TeamOnDate, partyClass: PartyClass): number =>
  partiesOf(team, partyClass).named.length;

/** How many parties of a class have an agreement. */
export const readAgreements = (team: TeamOnDate, partyClass: PartyClass): Reading<number> => {
  const { agreements } = team;
  if (agreements === undefined) return unknown(["/agreements"]);
  const { named, missing } = partiesOf(team, partyClass);
  if (missing.length > 0) return unknown(missing);
  if (named.length === 0)
    return doesNotApply("the document names nobody of this class who needs an agreement");
  const agreed = new Set(
    agreements.filter(({ entry }) => entry.class === partyClass).map(({ entry }) => entry.party),
  );
  return known(named.filter((party) => agreed.has(party)).length, ["/agreements"]);
};

const partiesOf = (team: TeamOnDate, partyClass: PartyClass): Parties => {
  if (partyClass === "team-member") return teamMembers(team);
  if (partyClass === "local-leader") {
    if (team.links === undefined) return { named: [], missing: ["/localLeaderLinks"] };
    return { named: [...new Set(team.links.map(({ entry }) => entry.localLeader))], missing: [] };
  }
  const schools = team.team.participantSchools;
  return schools === undefined
    ? { named: [], missing: ["/participantSchools"] }
    : { named: schools, missing: [] };
};

/** People employed by the lead body itself work under their contracts; all others need an agreement. */
const teamMembers = ({ posts, agreements }: TeamOnDate): Parties => {
  const agreed = new Set((agreements ?? []).map(({ entry }) => entry.party));
  const unsettled = posts.filter(
    (post) => post.appointment.employer === undefined && !agreed.has(post.person),
  );
  const others = posts.filter((post) => post.appointment.employer !== "lead-body");
  return { named: [...peopleIn(others)], missing: unsettled.map((post) => `${post.path}/employer`) };
};
