import { describe, expect, it } from "vitest";
import { refusalOf } from "./judged.test-support.ts";
import { surveyRate } from "./survey-rate.ts";

describe("the completion of a survey is an exact fraction (H4)", () => {
  it.each([
    [
      { invited: 3, completed: 2 },
      { completed: 2, invited: 3 },
    ],
    [
      { invited: 3, completed: 3 },
      { completed: 3, invited: 3 },
    ],
    [
      { invited: 3, completed: 0 },
      { completed: 0, invited: 3 },
    ],
    [{ invited: 0, completed: 0 }, null],
    [{ invited: 3 }, null],
    [{ completed: 3 }, null],
    [{}, null],
  ])("%j: %j", (survey, rate) => expect(surveyRate(survey)).toEqual(rate));
  it.each([
    { invited: 3, completed: 4 },
    { invited: 0, completed: 1 },
    { invited: 3, completed: -1 },
    { invited: 2.5, completed: 1 },
    { invited: NaN, completed: 1 },
    { invited: Infinity, completed: 1 },
  ])("%j is refused", (survey) =>
    expect(refusalOf(() => surveyRate(survey))).toMatchObject({ code: "invalid-count" }),
  );
});
