import { defineEditions, type EditionChoice, type EditionStamp } from "@maths-hubs/rulekit";
import type { PublishedEntry } from "./published-entry.ts";
import type { Topic, TopicName } from "./topic.ts";
import { topics } from "./topics.ts";

/** What is in force in one topic. */
export interface TopicInForce {
  /** The topic. */
  readonly topic: TopicName;
  /** The edition it comes from: of the year itself, or carried forward by the caller's choice. */
  readonly edition: EditionStamp;
  /** What the documents say, in their order. */
  readonly entries: readonly PublishedEntry[];
}

/** A topic of which no document speaks for the year. */
export interface TopicNotPublished {
  /** The topic. */
  readonly topic: TopicName;
  /** The years for which it is published. */
  readonly years: readonly string[];
}

/** The programme in one academic year: what is in force, and what no document says of that year. */
export interface ProgrammeInYear {
  /** The academic year that was asked for. */
  readonly academicYear: string;
  /** The topics in force. */
  readonly inForce: readonly TopicInForce[];
  /** The topics of which nothing is published for the year; with `carryForward`, those that begin later. */
  readonly notPublished: readonly TopicNotPublished[];
}

/**
 * Everything that the documents say of one academic year, topic by topic, and by name what they do not say.
 *
 * @param academicYear - the year, `2024/25`
 * @param choice - whether a topic that is not published for the year takes its latest earlier edition; each that does says so
 * @throws a `RulekitError` with code `edition-not-published` if no topic has anything to say; with code
 * `invalid-academic-year` if the text is no academic year
 *
 * @example
 * ```ts
 * import { programmeFor } from "@maths-hubs/programme/editions";
 *
 * const { inForce, notPublished } = programmeFor("2023/24");
 * inForce.find(({ topic }) => topic === "objectives")?.entries.length; // => 47
 * notPublished.find(({ topic }) => topic === "catalogue")?.years; // => ["2024/25"]
 * const carried = programmeFor("2024/25", { carryForward: true });
 * carried.inForce.find(({ topic }) => topic === "objectives")?.edition; // => { academicYear: "2024/25", carriedForwardFrom: "2023/24" }
 * programmeFor("2031/32"); // throws edition-not-published
 * ```
 */
export const programmeFor = (academicYear: string, choice: EditionChoice = {}): ProgrammeInYear => {
  const all = topics();
  // One table over every published year refuses what nothing covers, in the words of the grammar.
  publishedYears(all).for(academicYear, choice);
  const asked = all.map((topic) => ({ topic, from: yearInForce(topic, academicYear, choice) }));
  return {
    academicYear,
    inForce: asked.flatMap(({ topic, from }) =>
      from === undefined
        ? []
        : [{ topic: topic.name, edition: stampOf(academicYear, from), entries: topic.entriesIn(from) }],
    ),
    notPublished: asked.flatMap(({ topic, from }) =>
      from === undefined ? [{ topic: topic.name, years: topic.years }] : [],
    ),
  };
};

/** The year whose edition answers: the year itself, or the latest before it where the caller allows that. */
const yearInForce = (
  { years }: Topic,
  academicYear: string,
  { carryForward = false }: EditionChoice,
): string | undefined => {
  if (years.includes(academicYear)) return academicYear;
  return carryForward ? years.findLast((year) => year < academicYear) : undefined;
};

const stampOf = (academicYear: string, from: string): EditionStamp =>
  from === academicYear ? { academicYear } : { academicYear, carriedForwardFrom: from };

const publishedYears = (all: readonly Topic[]): ReturnType<typeof defineEditions<null>> => {
  const years = [...new Set(all.flatMap((topic) => topic.years))].toSorted((a, b) => (a < b ? -1 : 1));
  return defineEditions(
    years.map((academicYear) => ({ academicYear, citation: { source: "SPEC", at: "" }, terms: null })),
  );
};
