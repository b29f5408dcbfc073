import { anActivity } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { evaluationTimeline } from "./evaluation-timeline.ts";
import { gateSurveys } from "./gate-surveys.ts";

describe("every survey is marked by the host's minimum", () => {
  it.each([
    [8, false],
    [9, true],
    [10, true],
  ])("%d of 14 at 60%%: %s", (completed, reportable) => {
    const surveys = { autumn: { closes: "2024-11-08", invited: 14, completed } };
    const timeline = evaluationTimeline(anActivity({ surveys }), { asOf: "2024-11-08" });
    expect(gateSurveys([timeline], 60)).toEqual([
      {
        activity: "SW3/2024-25/NCP24-09/l-07",
        survey: "autumn",
        rate: { completed, invited: 14 },
        reportable,
      },
      { activity: "SW3/2024-25/NCP24-09/l-07", survey: "summer", rate: null, reportable: null },
      { activity: "SW3/2024-25/NCP24-09/l-07", survey: "localLeader", rate: null, reportable: null },
    ]);
  });
  it("a count that was not there yet has no rate", () => {
    const surveys = { autumn: { closes: "2024-11-08", invited: 14, completed: 14 } };
    const timeline = evaluationTimeline(anActivity({ surveys }), { asOf: "2024-11-07" });
    expect(gateSurveys([timeline], 60)[0]).toMatchObject({ rate: null, reportable: null });
  });
});
