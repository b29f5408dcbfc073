import { commsRules } from "@maths-hubs/comms";
import { evaluationRules } from "@maths-hubs/evaluation";
import { fundingRules } from "@maths-hubs/funding";
import { leadSchoolRules } from "@maths-hubs/lead-school";
import { localLeaderRules } from "@maths-hubs/llme";
import { teamRules } from "@maths-hubs/mhlm";
import { modelRules } from "@maths-hubs/model";
import { participationRules } from "@maths-hubs/participation";
import type { CatalogueRule } from "@maths-hubs/rulekit";
import { describe, expect, it } from "vitest";
import {
  asksForNothing,
  edges,
  edgesShown,
  expectedOutcomes,
  measures,
  type Edge,
} from "./edges.test-support.ts";
import { workedExamples } from "./index.ts";
import { alwaysTold, nothingOver, nothingUnder } from "./one-sided.test-support.ts";
import type { WorkedExample } from "./worked-example.ts";

const publishedRules: readonly CatalogueRule[] = [
  ...teamRules,
  ...participationRules,
  ...fundingRules,
  ...evaluationRules,
  ...localLeaderRules,
  ...leadSchoolRules,
  ...commsRules,
  ...modelRules,
];

const roomOf = (rule: string): string => rule.slice(0, rule.indexOf("/"));
const rooms = [...new Set(workedExamples.map(({ rule }) => roomOf(rule)))];
const comparisonOf = new Map(publishedRules.map(({ id, comparison }) => [id, comparison]));

/** Every side that there is. */
const sidesOf = (example: WorkedExample): readonly Edge[] =>
  edges.filter((edge) => {
    if (edge === "under") return !nothingUnder.has(example.rule) && !asksForNothing(example);
    return edge === "at" || !nothingOver.has(example.rule);
  });

/** What is measured is tried from one side to the other; elsewhere a yes may stand before the no. */
const sidesShown = (example: WorkedExample): ReturnType<typeof edgesShown> => {
  const shown = edgesShown(example);
  return measures(example) ? shown : edges.flatMap((edge) => shown.filter(([side]) => side === edge));
};

const givenOf = ({ cases }: WorkedExample): readonly string[] => cases.map(({ given }) => given);
const outcomesOf = ({ cases }: WorkedExample): readonly string[] =>
  cases.map(({ finding }) => finding.outcome);

describe("Every published rule of a package has one worked example, in the order of its list", () => {
  it.each(rooms)("%s", (room) => {
    const isOfRoom = (rule: string): boolean => roomOf(rule) === room;
    expect(workedExamples.map(({ rule }) => rule).filter(isOfRoom)).toEqual(
      publishedRules.map(({ id }) => id).filter(isOfRoom),
    );
  });
});

describe.each(workedExamples.map((example) => [example.rule, example] as const))("%s", (rule, example) => {
  it("shows findings of the rule itself, with more than one outcome", () => {
    expect(new Set(example.cases.map(({ finding }) => finding.rule))).toEqual(new Set([rule]));
    expect(new Set(outcomesOf(example)).size).toBeGreaterThan(1);
  });
  it("says what is given in half a sentence, each time in other words", () => {
    expect(new Set(givenOf(example)).size).toBe(example.cases.length);
    expect(givenOf(example).filter((given) => !/^\S.*[^\s.]$/u.test(given))).toEqual([]);
  });
  it("shows each side of what is asked for, by the smallest step and with its outcome", () => {
    const outcomes = expectedOutcomes[comparisonOf.get(rule) ?? ""];
    expect(sidesShown(example)).toEqual(sidesOf(example).map((side) => [side, outcomes?.[side]]));
  });
  it("shows what is not known, where the rule can be undetermined", () => {
    expect(outcomesOf(example).includes("undetermined")).toBe(!alwaysTold.has(rule));
  });
});

it.each([...nothingOver, ...nothingUnder, ...alwaysTold])("%s is a published rule", (rule) =>
  expect(comparisonOf.has(rule)).toBe(true),
);
