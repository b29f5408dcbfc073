import { doesNotApply, known, unknown, type Reading } from "@maths-hubs/rulekit";
import { peopleIn, postsWith, type TeamOnDate } from "./team-on-date.ts";

/** Everybody whose line the sources speak of: all but the Senior Leadership Link, whose line lies outside the team. */
export const peopleToBeManaged = ({ posts }: TeamOnDate): readonly string[] => {
  const links = peopleIn(postsWith(posts, "senior-leadership-link"));
  const leads = peopleIn(postsWith(posts, "maths-hub-lead"));
  return [...peopleIn(posts)].filter(
    (person) => !links.has(person) && (links.size > 0 || !leads.has(person)),
  );
};

/** How many people are managed as they should be; the evidence points to those who are not. */
export const readLines = (team: TeamOnDate): Reading<number> => {
  const { lines, posts } = team;
  if (lines === undefined) return unknown(["/lineManagement"]);
  const leads = peopleIn(postsWith(posts, "maths-hub-lead"));
  if (leads.size === 0) return doesNotApply("nobody is Maths Hub Lead on this date");
  const people = peopleToBeManaged(team);
  if (people.length === 0) return doesNotApply("nobody in the team has a line manager in it");
  const managersOf = managersByPerson(team);
  const links = peopleIn(postsWith(posts, "senior-leadership-link"));
  const astray = people.filter((person) =>
    leads.has(person)
      ? !(managersOf.get(person) ?? []).some((manager) => links.has(manager))
      : !reaches(person, leads, managersOf),
  );
  const evidence =
    astray.length === 0 ? ["/lineManagement"] : astray.flatMap((person) => placesOf(team, person));
  return known(people.length - astray.length, evidence);
};

const managersByPerson = ({ lines }: TeamOnDate): ReadonlyMap<string, readonly string[]> => {
  const managers = new Map<string, readonly string[]>();
  for (const { entry } of lines ?? []) {
    managers.set(entry.person, [...(managers.get(entry.person) ?? []), entry.manager]);
  }
  return managers;
};

/** Whether somebody's line leads to one of `ends`; a circle of managers leads nowhere. */
const reaches = (
  person: string,
  ends: ReadonlySet<string>,
  managersOf: ReadonlyMap<string, readonly string[]>,
): boolean => {
  const seen = new Set<string>([person]);
  for (const current of seen) {
    for (const manager of managersOf.get(current) ?? []) {
      if (ends.has(manager)) return true;
      seen.add(manager);
    }
  }
  return false;
};

/** Where the document speaks of somebody's line, or at least of the person. */
const placesOf = ({ lines, posts }: TeamOnDate, person: string): readonly string[] => {
  const paths = (lines ?? []).filter((line) => line.entry.person === person).map((line) => line.path);
  return paths.length > 0 ? paths : posts.filter((post) => post.person === person).map((post) => post.path);
};
