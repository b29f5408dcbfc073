import {
  activityTypes,
  contributionIds,
  evaluationStages,
  obligationKinds,
  taskIds,
} from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import {
  dataFlows,
  dataUses,
  evaluationDuties,
  evaluationExpectations,
  evaluationStatements,
  expectedOutcomes,
  happiFacts,
  impactLenses,
  impactQuestions,
  localDataMethods,
  monitoredObjects,
  publishedObligations,
  publishedStages,
  publishedSurveys,
  reportingChannels,
} from "./evaluation.ts";

const everyEntry = [
  ...publishedObligations,
  ...publishedStages,
  ...expectedOutcomes,
  ...dataFlows,
  ...dataUses,
  ...evaluationDuties,
  ...evaluationStatements,
  ...impactLenses,
  ...impactQuestions,
  ...localDataMethods,
  ...monitoredObjects,
  ...publishedSurveys,
  ...reportingChannels,
  happiFacts,
];

describe("what is published of evaluation says where it stands", () => {
  it("each entry once, with a clause and a citation", () => {
    expect(new Set(everyEntry.map(({ id }) => id)).size).toBe(everyEntry.length);
    for (const { id, clauses, citation, editions } of everyEntry) {
      expect(id).toMatch(/^[a-z-]+\/[a-z0-9-]+$/);
      expect(clauses.length).toBeGreaterThan(0);
      expect(clauses.every((clause) => clause.startsWith(`${citation.source}-`))).toBe(true);
      expect(editions).toEqual([citation.source === "SPEC" ? "2023/24" : "2024/25"]);
    }
  });
  it("and nobody can change it", () =>
    expect(everyEntry.every((entry) => Object.isFrozen(entry))).toBe(true));
});

describe("the indicative evaluation timeline (HBK-TL-stages, HBK-TL-columns)", () => {
  it.each([
    ["before", [3, 0, 1]],
    ["start", [3, 2, 1]],
    ["during", [4, 2, 2]],
    ["end", [5, 2, 2]],
  ] as const)("%s: %j tasks, contributions to reporting and to development", (stage, counts) => {
    const ofStage = publishedObligations.filter((entry) => entry.stage === stage);
    expect(obligationKinds.map((kind) => ofStage.filter((entry) => entry.kind === kind).length)).toEqual(
      counts,
    );
    const columns = publishedStages.find((entry) => entry.stage === stage)?.columns;
    expect(columns).toEqual(obligationKinds.filter((_, index) => (counts[index] ?? 0) > 0));
  });
  it("has every obligation of the model once, in order, with its clause", () => {
    expect(publishedObligations.filter(({ kind }) => kind === "what").map((one) => one.obligation)).toEqual(
      taskIds,
    );
    expect(publishedObligations.filter(({ kind }) => kind !== "what").map((one) => one.obligation)).toEqual(
      contributionIds,
    );
    for (const { obligation, stage, kind, clauses, id } of publishedObligations) {
      expect(clauses).toEqual([`HBK-TL-${obligation}`]);
      expect(id).toBe(`evaluation-timeline/${obligation}`);
      expect(obligation.startsWith(`${stage}-${kind}-`)).toBe(true);
    }
  });
  it("cites the place of each by heading and number", () =>
    expect(publishedObligations.at(-1)?.citation).toEqual({
      source: "HBK",
      at: "Indicative evaluation timeline, at the end, Contribution to development 2",
    }));
  it("rests on nothing that comes later or is not there", () => {
    const seen = new Set<string>();
    for (const { obligation, dependsOn } of publishedObligations) {
      expect(dependsOn.filter((id) => !seen.has(id))).toEqual([]);
      seen.add(obligation);
    }
  });
  it("stands in the order of the stages", () =>
    expect([...new Set(publishedObligations.map(({ stage }) => stage))]).toEqual(evaluationStages));
});

describe("expected outcomes by type of activity (HBK-Eval-out-pupils, HBK-Eval-out-schools, HBK-Eval-out-practice)", () => {
  it.each([
    ["work-group", ["pupils", "schools", "practice"]],
    ["sktm-programme", ["pupils", "practice"]],
    ["community", ["schools", "practice"]],
    ["local-leader-programme", ["schools", "practice"]],
    ["targeted-support", ["practice"]],
    ["local-leader-community", ["practice"]],
  ] as const)("%s: %j (H5, H6, H7)", (type, kinds) =>
    expect(
      expectedOutcomes.filter((entry) => entry.activityTypes.includes(type)).map(({ outcome }) => outcome),
    ).toEqual(kinds),
  );
  it("practice is for all, and the rest advises communities of local leaders alone", () => {
    expect(expectedOutcomes[2]?.activityTypes).toEqual(activityTypes);
    expect(expectedOutcomes.flatMap(({ advisedFor }) => advisedFor)).toEqual(["local-leader-community"]);
  });
});

describe("what an edition asks for", () => {
  it("2024/25 alone is published", () => {
    expect(evaluationExpectations.years).toEqual(["2024/25"]);
    expect(() => evaluationExpectations.for("2023/24")).toThrow(
      expect.objectContaining({ code: "edition-not-published" }),
    );
  });
  it("numbers: 100%, ten working days (HBK-Eval-llme-duties, HBK-Axis-10days), and the least that words can mean", () =>
    expect(evaluationExpectations.for("2024/25").terms).toMatchObject({
      surveyCompletionPercent: 100,
      confirmationWorkingDays: 10,
      workshopsAtEachPoint: 1,
      localDataMethods: 1,
    }));
});

describe("lists are as long as printed", () => {
  it.each([
    ["three questions of impact evaluation (HBK-Eval-why)", impactQuestions, 3],
    ["two lenses (HBK-Eval-lens1, HBK-Eval-lens2)", impactLenses, 2],
    ["five duties (HBK-Eval-llme-duties)", evaluationDuties, 5],
    ["four ways of collecting local data (HBK-Eval-loc-methods)", localDataMethods, 4],
    ["four channels (HBK-Eval-loc-report)", reportingChannels, 4],
    ["three surveys (HBK-TL-surveys)", publishedSurveys, 3],
    ["three monitored objects (SPEC-AnnexB-6-1-objects)", monitoredObjects, 3],
    ["four flows of data", dataFlows, 4],
  ])("%s", (_, list, length) => expect(list).toHaveLength(length));
  it("six areas of practice in the second lens, seven things in the first", () =>
    expect(impactLenses.map(({ expected }) => expected.flatMap(({ what }) => what).length)).toEqual([7, 6]));
  it("each kind of outcome falls under one lens (H15)", () =>
    expect(impactLenses.flatMap(({ outcomeKinds }) => outcomeKinds)).toEqual([
      "pupils",
      "schools",
      "practice",
    ]));
  it("HAPPI is Hub Activity Plan, Progress and Impact (HBK-HAPPI-name, HBK-HAPPI-content)", () =>
    expect(happiFacts).toMatchObject({ shortName: "HAPPI", name: "Hub Activity Plan, Progress and Impact" }));
  it("the autumn survey is the baseline (HBK-TL-start-reporting-2)", () =>
    expect(publishedSurveys.filter(({ baseline }) => baseline).map(({ survey }) => survey)).toEqual([
      "autumn",
    ]));
});

describe("who collects and who receives (HBK-Eval-nat-collect, HBK-Eval-nat-qa, HBK-Eval-loc-collect)", () => {
  it("each purpose at each level once, quality assurance inside", () => {
    expect(dataFlows.map(({ purpose, level, audience }) => `${purpose} ${level} ${audience}`)).toEqual([
      "evaluation national internal-and-external",
      "quality-assurance national internal",
      "evaluation local internal-and-external",
      "quality-assurance local internal",
    ]);
  });
});
