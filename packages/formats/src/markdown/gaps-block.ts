import type { Gap, TeamYear } from "@maths-hubs/model";
import { markdownTable, citationInWords, forces, type Finding, type Unit } from "@maths-hubs/rulekit";
import { daysInWords, expectationInWords, headingBlock } from "./team-blocks.ts";

/** Where rules are not met, what is required first: days, rule, distance, force and source. */
export const gapsBlocks = (year: TeamYear): readonly string[] => {
  if (year.gaps.length === 0) return [];
  const failures = failuresOf(year);
  const rows = forces
    .flatMap((force) => year.gaps.filter((gap) => gap.force === force))
    .map((gap) => {
      const failure = failures.get(keyOf(gap));
      const source = failure === undefined ? "" : citationInWords(failure.citation);
      const shortfall = shortfallInWords(gap.shortfall, failure?.unit);
      return [daysInWords(gap), expectationInWords(gap, year.hub), shortfall, gap.force, source];
    });
  return [
    headingBlock(2, "Gaps"),
    markdownTable(["Days", "Expectation", "Shortfall", "Force", "Source"], rows),
  ];
};

type Failure = Extract<Finding, { outcome: "not-met" }>;

/** A gap does not repeat the unit and the source; any finding of its rule on its subject says them. */
const failuresOf = ({ slices }: TeamYear): ReadonlyMap<string, Failure> =>
  new Map(
    slices
      .flatMap((slice) => slice.findings)
      .filter((finding) => finding.outcome === "not-met")
      .map((finding) => [keyOf(finding), finding]),
  );

const keyOf = ({ rule, subject }: Pick<Gap, "rule" | "subject">): string => JSON.stringify([rule, subject]);

const nouns: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  "days-per-week": [" day a week", " days a week"],
  days: [" day", " days"],
  people: [" person", " people"],
  count: ["", ""],
  percent: [" percentage point", " percentage points"],
  pounds: ["", ""],
  date: [" day", " days"],
};

const shortfallInWords = (shortfall: number | string, unit: Unit | undefined): string => {
  if (unit === undefined) return String(shortfall);
  const [one, many] = nouns[unit];
  return `${unit === "pounds" ? "£" : ""}${shortfall}${shortfall === 1 ? one : many}`;
};
