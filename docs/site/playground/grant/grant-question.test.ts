import { describe, expect, it } from "vitest";
import { firstQuestion, grantQuestion } from "./grant-question.ts";

describe("the question of the page", () => {
  it("is complete at first", () => {
    expect(grantQuestion(firstQuestion).question).toEqual({
      basis: "planned",
      asOf: "2024-03-15",
      arrears: "next-period",
      carryForward: false,
    });
  });
  it("can do without a date", () => {
    expect(grantQuestion({ basis: "delivered", arrears: "next-period" }).question?.asOf).toBeNull();
  });
  it.each([
    ["asOf", "15/03/2024"],
    ["basis", "hoped for"],
    ["arrears", ""],
  ] as const)("waits while %s is %j, which has its fault beside it", (key, typed) => {
    const { question, faults } = grantQuestion({ ...firstQuestion, [key]: typed });
    expect(question).toBeUndefined();
    expect(faults[key]).toContain(`received "${typed}"`);
    expect(Object.values(faults).filter((fault) => fault !== undefined)).toHaveLength(1);
  });
});
