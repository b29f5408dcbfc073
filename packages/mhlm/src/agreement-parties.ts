import type { PartyClass } from "@maths-hubs/model";
import { doesNotApply, known, pointer, unknown, type Reading } from "@maths-hubs/rulekit";
import type { TeamOnDate } from "./team-on-date.ts";

/** The three classes of party that agreements are kept for, in the order of the source. */
export const partyClasses: readonly PartyClass[] = ["team-member", "local-leader", "participant-school"];

/** The parties of a class that need an agreement, or the paths to fill in where the document does not name them. */
interface Parties {
  /** Each party with the places that name it. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  readonly missing: readonly string[];
}

/** How many parties of a class need an agreement, as far as the document names them. */
export const countParties = (team: TeamOnDate, partyClass: PartyClass): number =>
  partiesOf(team, partyClass).named.size;

/** How many parties of a class have an agreement; the evidence points to those who have none. */
export const readAgreements = (team: TeamOnDate, partyClass: PartyClass): Reading<number> => {
  if (team.agreements === undefined) return unknown(["/agreements"]);
  const { named, missing } = partiesOf(team, partyClass);
  if (missing.length > 0) return unknown(missing);
  if (named.size === 0) return doesNotApply("the document names nobody of this class who needs an agreement");
  const agreed = partiesWithAgreement(team, partyClass);
  const without = [...named].filter(([party]) => !agreed.has(party));
  const evidence = without.length === 0 ? ["/agreements"] : without.flatMap(([, places]) => places);
  return known(named.size - without.length, evidence);
};

const partiesWithAgreement = ({ agreements }: TeamOnDate, partyClass: PartyClass): ReadonlySet<string> =>
  new Set(
    (agreements ?? []).filter(({ entry }) => entry.class === partyClass).map(({ entry }) => entry.party),
  );

const partiesOf = (team: TeamOnDate, partyClass: PartyClass): Parties => {
  if (partyClass === "team-member") return teamMembers(team);
  if (partyClass === "local-leader") {
    const leaders = team.links?.map(({ entry, path }) => ({ party: entry.localLeader, path }));
    return partiesNamedIn("/localLeaderLinks", leaders);
  }
  const schools = team.team.participantSchools?.map((party, index) => ({
    party,
    path: pointer("participantSchools", index),
  }));
  return partiesNamedIn("/participantSchools", schools);
};

/** People employed by the lead body itself work under their contracts; all others need an agreement. */
const teamMembers = (team: TeamOnDate): Parties => {
  const agreed = partiesWithAgreement(team, "team-member");
  const others = team.posts.filter((post) => post.appointment.employer !== "lead-body");
  const unsettled = others.filter(
    (post) => post.appointment.employer === undefined && !agreed.has(post.person),
  );
  return {
    named: placesByParty(others.map(({ person, path }) => ({ party: person, path }))),
    missing: unsettled.map((post) => `${post.path}/employer`),
  };
};

interface Mention {
  readonly party: string;
  readonly path: string;
}

/** The parties of a block that a document may leave out. */
const partiesNamedIn = (block: string, mentions: readonly Mention[] | undefined): Parties =>
  mentions === undefined
    ? { named: new Map(), missing: [block] }
    : { named: placesByParty(mentions), missing: [] };

const placesByParty = (mentions: readonly Mention[]): ReadonlyMap<string, readonly string[]> => {
  const places = new Map<string, string[]>();
  for (const { party, path } of mentions) {
    const own = places.get(party);
    if (own === undefined) places.set(party, [path]);
    else own.push(path);
  }
  return places;
};
