import type { Period, PlainDate } from "@maths-hubs/calendar";
import type { Agreement, Group, LineManagement, LocalLeaderLink, NamedRole, Team } from "@maths-hubs/model";
import { placedEntries, runsOn, type Placed, type Post, type Staffing } from "./staffing.ts";

/** What every rule of the team is judged on: the team as it stands on one date. */
export interface TeamOnDate {
  /** The document. */
  readonly team: Team;
  /** The date judged. */
  readonly on: PlainDate;
  /** The academic year that the document is about. */
  readonly year: Period;
  /** The posts that run on the date. */
  readonly posts: readonly Post[];
  /** The posts of the whole year, for steps that were taken on other dates. */
  readonly postsOfYear: readonly Post[];
  /** Who manages whom on the date; `undefined` where the document does not say. */
  readonly lines: readonly Placed<LineManagement>[] | undefined;
  /** The active local leaders of the date; `undefined` where the document does not say. */
  readonly links: readonly Placed<LocalLeaderLink>[] | undefined;
  /** The agreements of the date; `undefined` where the document does not say. */
  readonly agreements: readonly Placed<Agreement>[] | undefined;
}

/** The dated blocks of a team, read once. */
export type DatedBlocks = Pick<TeamOnDate, "lines" | "links" | "agreements">;

export const datedBlocksOf = (staffing: Staffing): DatedBlocks => ({
  lines: placedEntries(staffing, "lineManagement", staffing.team.lineManagement),
  links: placedEntries(staffing, "localLeaderLinks", staffing.team.localLeaderLinks),
  agreements: placedEntries(staffing, "agreements", staffing.team.agreements),
});

/** The team as it stands on one date of its year. */
export const teamOnDate = (staffing: Staffing, blocks: DatedBlocks, on: PlainDate): TeamOnDate => ({
  team: staffing.team,
  on,
  year: staffing.year,
  posts: staffing.posts.filter((post) => runsOn(post, on)),
  postsOfYear: staffing.posts,
  lines: blocks.lines?.filter((line) => runsOn(line, on)),
  links: blocks.links?.filter((link) => runsOn(link, on)),
  agreements: blocks.agreements?.filter((agreement) => runsOn(agreement, on)),
});

/** The posts of one group. */
export const postsIn = (posts: readonly Post[], group: Group): readonly Post[] =>
  posts.filter((post) => post.group === group);

/** The posts that hold a named role. */
export const postsWith = (posts: readonly Post[], role: NamedRole): readonly Post[] =>
  posts.filter((post) => post.appointment.roles.includes(role));

/** Distinct people: one person in two posts is one person. */
export const peopleIn = (posts: readonly Post[]): ReadonlySet<string> =>
  new Set(posts.map((post) => post.person));
