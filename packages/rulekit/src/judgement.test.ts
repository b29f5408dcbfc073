import { describe, expect, it } from "vitest";
import { atLeast, atMost, exactly } from "./comparison.ts";
import { findingFrom, refusalOf } from "./example.test-support.ts";
import { doesNotApply, known, unknown } from "./reading.ts";

const days = { unit: "days-per-week", comparison: atLeast, requirement: 11.5 } as const;

/** What every finding of the example rule says. */
const base = {
  rule: "team/capacity",
  title: "Capacity",
  force: "must",
  citation: { source: "SPEC", at: "Annex C, leadership group" },
  edition: { academicYear: "2023/24" },
  subject: "WM2",
};

describe("each outcome has its own fields, and no other", () => {
  it("met", () => {
    expect(findingFrom({ ...days, reading: known(11.5, ["/a"]) })).toStrictEqual({
      ...base,
      outcome: "met",
      unit: "days-per-week",
      requirement: 11.5,
      actual: 11.5,
      message: "Capacity: 11.5 days a week, at least 11.5 required.",
      evidence: ["/a"],
    });
  });

  it("not met", () => {
    expect(findingFrom({ ...days, reading: known(11.4) })).toStrictEqual({
      ...base,
      outcome: "not-met",
      unit: "days-per-week",
      requirement: 11.5,
      actual: 11.4,
      shortfall: 0.1,
      message: "Capacity: 11.4 days a week, at least 11.5 required, short by 0.1.",
    });
  });

  it("undetermined, with what was read all the same", () => {
    expect(findingFrom({ ...days, reading: unknown(["/a"], ["/b"]) })).toStrictEqual({
      ...base,
      outcome: "undetermined",
      missing: ["/a"],
      message: "Capacity cannot be told until the input gives /a.",
      evidence: ["/b"],
    });
  });

  it("undetermined, with nothing read", () => {
    expect(findingFrom({ ...days, reading: unknown(["/a"]) })).not.toHaveProperty("evidence");
  });

  it("not applicable", () => {
    expect(findingFrom({ ...days, reading: doesNotApply("the team is closed") })).toStrictEqual({
      ...base,
      outcome: "not-applicable",
      reason: "the team is closed",
      message: "Capacity does not apply, because the team is closed.",
    });
  });
});

describe("values are stated without noise", () => {
  it("0.1 + 0.2 is 0.3 in the value, the sentence and the outcome", () => {
    expect(findingFrom({ ...days, requirement: 0.3, reading: known(0.1 + 0.2) })).toMatchObject({
      outcome: "met",
      actual: 0.3,
      message: "Capacity: 0.3 days a week, at least 0.3 required.",
    });
  });

  it("negative zero is zero", () => {
    const finding = findingFrom({ ...days, requirement: -0, reading: known(-0) });
    expect(finding).toMatchObject({ outcome: "met", actual: 0, requirement: 0 });
  });

  it("pounds have two places, as the requirement has", () => {
    const judged = { unit: "pounds", comparison: atMost, requirement: "10" } as const;
    expect(findingFrom({ ...judged, reading: known("10.5") })).toMatchObject({
      actual: "10.50",
      requirement: "10.00",
      shortfall: "0.50",
    });
  });
});

describe("what cannot be compared is misuse, not a finding", () => {
  it.each([NaN, Infinity, 11.555])("%d days", (value) => {
    expect(refusalOf(() => findingFrom({ ...days, reading: known(value) }))).toMatchObject({
      code: "invalid-value",
    });
    expect(refusalOf(() => findingFrom({ ...days, requirement: value, reading: known(1) }))).toMatchObject({
      code: "invalid-value",
    });
  });

  it("half a person", () => {
    const judged = { unit: "people", comparison: exactly, requirement: 1 } as const;
    expect(refusalOf(() => findingFrom({ ...judged, reading: known(0.5) }))).toMatchObject({
      code: "invalid-value",
      expected: "a whole number",
    });
  });

  it("but a requirement is not looked at where the input is silent", () => {
    expect(findingFrom({ ...days, requirement: NaN, reading: unknown(["/a"]) }).outcome).toBe("undetermined");
  });
});
