import { describe, expect, it } from "vitest";
import { surveyDates } from "./survey-dates.ts";

describe("a survey's window is what is known of it", () => {
  it.each([
    [{ opens: "2025-01-01" }, { from: "2025-01-01", to: null }, null],
    [{ closes: "2025-01-10" }, { from: null, to: "2025-01-10" }, "2025-01-10"],
    [{}, null, null],
    [undefined, null, null],
  ])("%j", (survey, window, due) =>
    expect(surveyDates(survey, "participants")).toEqual({ window, due, doneOn: undefined }),
  );
});

describe("a participants' survey that has closed is done with the count of its last day or later", () => {
  const closes = "2025-01-10";
  it.each([
    ["2025-01-09", undefined],
    ["2025-01-10", closes],
    ["2025-01-11", closes],
  ])("8 of 9, counted on %s: %s", (countedOn, doneOn) =>
    expect(surveyDates({ closes, invited: 9, completed: 8, countedOn }, "participants").doneOn).toBe(doneOn),
  );
  it("nobody invited is done when the survey closes, and not before its closing day is known", () => {
    expect(surveyDates({ closes, invited: 0, completed: 0 }, "participants").doneOn).toBe(closes);
    expect(surveyDates({ invited: 0, completed: 0 }, "participants").doneOn).toBeUndefined();
  });
  it("everybody, counted on no known day: done on an unknown one", () =>
    expect(surveyDates({ invited: 9, completed: 9 }, "participants").doneOn).toBeNull());
});
