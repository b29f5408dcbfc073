import { dayOfWeek, plainDate } from "@maths-hubs/calendar";
import { cite } from "@maths-hubs/programme/sources";
import { atMost, defineRule, known, pointer, unknown, type Rule } from "@maths-hubs/rulekit";
import { invalidTime } from "../comms-error.ts";
import type { HandbookTerms } from "../communication-editions.ts";
import type { Post, Posting, WorkingHours } from "../posting.ts";

/** Many posts at night or at a weekend are better kept as drafts for the working day. */
export const postsOutsideHours: Rule<Posting, HandbookTerms> = /* @__PURE__ */ defineRule<
  Posting,
  HandbookTerms,
  "count"
>({
  id: "comms/posts-outside-hours",
  title: "Posts at nights and weekends",
  cites: [/* @__PURE__ */ cite("HBK", "Basecamp, When to use it")],
  clauses: ["HBK-Base-hours"],
  force: "advisory",
  statement:
    "Nobody posts or replies several times at night or at a weekend; drafts wait for the working day.",
  unit: "count",
  subject: ({ person }) => person,
  requirement: ({ postsOutsideHours }) => postsOutsideHours,
  actual: ({ posts, workingHours }, { postsOutsideHours }) => {
    const readings = posts.map((post, index) => isOutside(post, index, workingHours));
    const outside = pathsOf(readings, true);
    const untimed = pathsOf(readings, undefined).map((path) => `${path}/at`);
    // Enough posts that are known to be outside tell, whatever the others are.
    return untimed.length > 0 && outside.length <= postsOutsideHours
      ? unknown(untimed, outside)
      : known(outside.length, outside);
  },
  comparison: atMost,
});

const pathsOf = (
  readings: readonly (boolean | undefined)[],
  wanted: boolean | undefined,
): readonly string[] =>
  readings.flatMap((reading, index) => (reading === wanted ? [pointer("posts", index)] : []));

const isOutside = (post: Post, index: number, hours: WorkingHours | undefined): boolean | undefined => {
  const isWeekend = dayOfWeek(plainDate(post.on)) > friday;
  const at = post.at === undefined ? undefined : timeOf(post.at, pointer("posts", index, "at"));
  if (isWeekend || hours === undefined) return isWeekend;
  if (at === undefined) return undefined;
  return at < timeOf(hours.from, "/workingHours/from") || at >= timeOf(hours.until, "/workingHours/until");
};

const friday = 5;

/** A time of day, which compares as text. */
const timeOf = (time: string, path: string): string => {
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) throw invalidTime(time, path);
  return time;
};
