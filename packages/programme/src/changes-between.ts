import type { EditionChoice } from "@maths-hubs/rulekit";
import { compareEntries, type EntryChanges } from "./compare-entries.ts";
import { programmeFor, type ProgrammeInYear } from "./programme-for.ts";
import type { TopicName } from "./topic.ts";
import { topics } from "./topics.ts";

/** What differs in one topic between two academic years. */
export interface TopicChanges extends EntryChanges {
  /** The topic. */
  readonly topic: TopicName;
  /**
   * Whether both years are published, only one of them, or neither. Entries are compared only where both are: a year of
   * which no document speaks has not lost anything.
   */
  readonly published: "both" | "earlier-only" | "later-only" | "neither";
}

/**
 * What differs between two academic years, topic by topic: entries that came or went, and those that say something else,
 * such as a reworded aim or another number. Aims are compared by what they are about, targets by what they measure,
 * everything else by its place in the topic.
 *
 * @param earlier - an academic year
 * @param later - another academic year
 * @param choice - whether a topic that is not published for a year takes its latest earlier edition
 * @throws a `RulekitError` with code `edition-not-published` if nothing at all is published for one of the years; with code
 * `invalid-academic-year` if a text is no academic year
 *
 * @example
 * ```ts
 * import { changesBetween } from "@maths-hubs/programme/editions";
 *
 * const targets = changesBetween("2022/23", "2023/24").find(({ topic }) => topic === "targets");
 * targets?.changed[0]?.key; // => "primary-schools-engaged"
 * targets?.changed[0]?.fields.find(({ field }) => field === "value"); // => { field: "value", before: { unit: "percent", atLeast: 60 }, after: { unit: "percent", atLeast: 75 } }
 * changesBetween("2023/24", "2024/25").find(({ topic }) => topic === "objectives")?.published; // => "earlier-only"
 * ```
 */
export const changesBetween = (
  earlier: string,
  later: string,
  choice: EditionChoice = {},
): readonly TopicChanges[] => {
  const [before, after] = [programmeFor(earlier, choice), programmeFor(later, choice)];
  return topics().map(({ name, keyOf }) => {
    const [was, is] = [entriesOf(before, name), entriesOf(after, name)];
    const published = publishedIn(was !== undefined, is !== undefined);
    if (was === undefined || is === undefined) {
      return { topic: name, published, added: [], removed: [], changed: [] };
    }
    return { topic: name, published, ...compareEntries(was, is, keyOf) };
  });
};

const entriesOf = (
  year: ProgrammeInYear,
  name: TopicName,
): ProgrammeInYear["inForce"][number]["entries"] | undefined =>
  year.inForce.find(({ topic }) => topic === name)?.entries;

const publishedIn = (earlier: boolean, later: boolean): TopicChanges["published"] => {
  if (earlier && later) return "both";
  if (earlier) return "earlier-only";
  return later ? "later-only" : "neither";
};
