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
import { asksForNothing, edgesShown, expectedOutcomes, goesOver, type Edge } from "./edges.test-support.ts";
import { workedExamples } from "./index.ts";
import { alwaysTold, neverOver } from "./one-sided.test-support.ts";
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

const edgesOf = (example: WorkedExample): readonly Edge[] => {
  if (asksForNothing(example)) return ["at", "over"];
  return neverOver.has(example.rule) ? ["under", "at"] : ["under", "at", "over"];
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
    expect(givenOf(example).filter((given) => !/^\S.{9,}[^\s.]$/u.test(given))).toEqual([]);
  });
  it("shows each side of what is asked for by the smallest step, from under to over", () => {
    const expected = expectedOutcomes[comparisonOf.get(rule) ?? ""];
    expect(edgesShown(example)).toEqual(edgesOf(example).map((edge) => [edge, expected?.[edge]]));
  });
  it("shows what is not known, where the rule can be undetermined", () => {
    expect(outcomesOf(example).includes("undetermined")).toBe(!alwaysTold.has(rule));
  });
});

describe("A rule is named as one-sided only where that is so", () => {
  it.each([...neverOver, ...alwaysTold])("%s is a published rule", (rule) =>
    expect(comparisonOf.has(rule)).toBe(true),
  );
  it("and nothing that is said to be never over goes over", () =>
    expect(workedExamples.filter(({ rule }) => neverOver.has(rule)).filter(goesOver)).toEqual([]));
});
