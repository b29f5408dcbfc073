import type { LeadershipRole } from "@maths-hubs/model";
import { cite } from "@maths-hubs/programme/sources";
import { atLeast, known, type Reading } from "@maths-hubs/rulekit";
import type { Post } from "./staffing.ts";
import { peopleIn, postsWith } from "./team-on-date.ts";
import { teamRule, type TeamRule } from "./team-rule.ts";

/** What differs between the rules that name the seven leadership roles. */
interface NamedRoleClause {
  readonly id: string;
  readonly title: string;
  readonly clauses: readonly string[];
  readonly statement: string;
  readonly role: LeadershipRole;
}

/** A rule that at least one person holds a role of the leadership group. */
export const namedRole = ({ role, ...clause }: NamedRoleClause): TeamRule =>
  teamRule({
    ...clause,
    cites: [cite("SPEC", "Annex C, leadership group (role-specific requirements)")],
    force: "must",
    unit: "people",
    requirement: (expectations) => expectations.holdersOfEachRole,
    actual: (team) => readHolders(postsWith(team.posts, role)),
    comparison: atLeast,
  });

/** How many people are in the posts that hold a role, and where the document says so. */
export const readHolders = (posts: readonly Post[]): Reading<number> =>
  known(
    peopleIn(posts).size,
    posts.length === 0 ? ["/appointments"] : posts.map((post) => `${post.path}/roles`),
  );
