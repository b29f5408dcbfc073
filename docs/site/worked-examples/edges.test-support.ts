import { daysBetween, plainDate } from "@maths-hubs/calendar";
import { toHundredths, type Compared, type Finding, type Outcome, type Unit } from "@maths-hubs/rulekit";
import type { WorkedExample } from "./worked-example.ts";

/** The sides of what a rule asks for: just under or before it, exactly there, just over or after it. */
export const edges = ["under", "at", "over"] as const;

/** One of {@link edges}. */
export type Edge = (typeof edges)[number];

/** What a reader expects on each side, by the word of the comparison. */
export const expectedOutcomes: Readonly<Record<string, Readonly<Record<Edge, Outcome>>>> = {
  "at least": { under: "not-met", at: "met", over: "met" },
  "at most": { under: "met", at: "met", over: "not-met" },
  exactly: { under: "not-met", at: "met", over: "not-met" },
  "on or before": { under: "met", at: "met", over: "not-met" },
  "on or after": { under: "not-met", at: "met", over: "met" },
};

/**
 * The distance that counts as just under or over, in days for dates and in hundredths for amounts. A week's work is agreed
 * by the tenth of a day, a day of workshops is attended by the half.
 */
const steps: Readonly<Record<Unit, number>> = {
  date: 1,
  pounds: 1,
  "days-per-week": 10,
  days: 50,
  people: 100,
  count: 100,
  percent: 100,
};

const isCompared = (finding: Finding): finding is Compared =>
  finding.outcome === "met" || finding.outcome === "not-met";

const distanceOf = ({ unit, actual, requirement }: Compared): number =>
  unit === "date"
    ? daysBetween(plainDate(requirement), plainDate(actual))
    : toHundredths(actual) - toHundredths(requirement);

const edgeOf = (finding: Compared): Edge | undefined => {
  const distance = distanceOf(finding);
  if (distance === 0) return "at";
  if (Math.abs(distance) !== steps[finding.unit]) return undefined;
  return distance < 0 ? "under" : "over";
};

/** Whether a rule measures, so that a reader tries it from one side to the other, or tells yes from no and counts. */
export const measures = ({ cases }: WorkedExample): boolean =>
  cases.some(({ finding }) => isCompared(finding) && finding.unit !== "count" && finding.unit !== "people");

/** The sides that an example shows, in its order, each once, with the outcome there. */
export const edgesShown = ({ cases }: WorkedExample): readonly (readonly [Edge, Outcome])[] => {
  const shown = new Map<Edge, Outcome>();
  for (const { finding } of cases) {
    const edge = isCompared(finding) ? edgeOf(finding) : undefined;
    if (edge !== undefined && !shown.has(edge)) shown.set(edge, finding.outcome);
  }
  return [...shown];
};

/** Whether a rule asks for nothing: there is no number of people, things or pounds under it. */
export const asksForNothing = ({ cases }: WorkedExample): boolean =>
  cases.some(
    ({ finding }) =>
      isCompared(finding) && finding.unit !== "date" && toHundredths(finding.requirement) === 0,
  );
