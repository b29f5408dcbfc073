import type { Capacity, Group } from "@maths-hubs/model";
import { fromHundredths, known, unknown, type Reading } from "@maths-hubs/rulekit";
import type { Post } from "./staffing.ts";
import { postsIn } from "./team-on-date.ts";

/**
 * The days a week of a group: the exact sum of its posts, or unknown where a post does not say its days. Days attach to
 * a post, so a person in both groups is counted once in each with the days of each.
 */
export const readCapacity = (posts: readonly Post[], group: Group): Reading<number> => {
  let hundredths = 0;
  const evidence: string[] = [];
  const missing: string[] = [];
  for (const post of postsIn(posts, group)) {
    (post.hundredths === undefined ? missing : evidence).push(`${post.path}/daysPerWeek`);
    hundredths += post.hundredths ?? 0;
  }
  if (missing.length > 0) return unknown(missing, evidence);
  return known(fromHundredths(hundredths), evidence.length === 0 ? ["/appointments"] : evidence);
};

/** The days a week of both groups; `null` where a post does not say its days. */
export const capacityOf = (posts: readonly Post[]): Capacity => ({
  leadership: valueOrNull(readCapacity(posts, "leadership")),
  "operational-management": valueOrNull(readCapacity(posts, "operational-management")),
});

const valueOrNull = (reading: Reading<number>): number | null =>
  reading.reading === "known" ? reading.value : null;
