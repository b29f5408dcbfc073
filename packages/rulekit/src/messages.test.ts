import { describe, expect, it } from "vitest";
import { atLeast, atMost, exactly, onOrAfter, onOrBefore } from "./comparison.ts";
import { edition, findingFrom, ruleForEach } from "./example.test-support.ts";
import { inWords } from "./messages.ts";
import { doesNotApply, known, unknown } from "./reading.ts";

const days = { unit: "days-per-week", comparison: atLeast, requirement: 11.5 } as const;
const people = { unit: "people", comparison: atLeast, requirement: 2 } as const;
const pounds = { unit: "pounds", comparison: atMost, requirement: "850000.00" } as const;

describe("a compared finding says what is there, what is asked for and how far apart they are", () => {
  it.each([
    [11.4, "Capacity: 11.4 days a week, at least 11.5 required, short by 0.1."],
    [11.5, "Capacity: 11.5 days a week, at least 11.5 required."],
    [1, "Capacity: 1 day a week, at least 11.5 required, short by 10.5."],
    [0, "Capacity: 0 days a week, at least 11.5 required, short by 11.5."],
  ])("%d days", (value, message) => {
    expect(findingFrom({ ...days, reading: known(value) }).message).toBe(message);
  });

  it.each([
    [2.5, "Capacity: 2.5 days, at least 3 required, short by 0.5."],
    [1, "Capacity: 1 day, at least 3 required, short by 2."],
    [3, "Capacity: 3 days, at least 3 required."],
  ])("%d days of a year", (value, message) => {
    expect(
      findingFrom({ unit: "days", comparison: atLeast, requirement: 3, reading: known(value) }).message,
    ).toBe(message);
  });

  it.each([
    [0, "Capacity: 0 people, at least 2 required, short by 2."],
    [1, "Capacity: 1 person, at least 2 required, short by 1."],
    [2, "Capacity: 2 people, at least 2 required."],
  ])("%d people", (value, message) => {
    expect(findingFrom({ ...people, reading: known(value) }).message).toBe(message);
  });

  it.each([
    ["849999.99", "Capacity: £849999.99, at most £850000.00 required."],
    ["850000", "Capacity: £850000.00, at most £850000.00 required."],
    ["850000.01", "Capacity: £850000.01, at most £850000.00 required, over by £0.01."],
    ["-5", "Capacity: -£5.00, at most £850000.00 required."],
  ])("£%s", (value, message) => {
    expect(findingFrom({ ...pounds, reading: known(value) }).message).toBe(message);
  });

  it.each([
    ["2024-09-30", "Capacity: 2024-09-30, on or before 2024-09-30 required."],
    ["2024-10-01", "Capacity: 2024-10-01, on or before 2024-09-30 required, late by 1 day."],
    ["2024-10-02", "Capacity: 2024-10-02, on or before 2024-09-30 required, late by 2 days."],
  ])("%s", (value, message) => {
    const reading = known(value);
    expect(
      findingFrom({ unit: "date", comparison: onOrBefore, requirement: "2024-09-30", reading }).message,
    ).toBe(message);
  });

  it("a date that is too early", () => {
    const judged = { unit: "date", comparison: onOrAfter, requirement: "2023-09-01" } as const;
    expect(findingFrom({ ...judged, reading: known("2023-08-30") }).message).toBe(
      "Capacity: 2023-08-30, on or after 2023-09-01 required, early by 2 days.",
    );
  });

  it.each([
    [49, "Capacity: 49%, at least 50% required, short by 1 percentage point."],
    [48.5, "Capacity: 48.5%, at least 50% required, short by 1.5 percentage points."],
  ])("%d percent", (value, message) => {
    const judged = { unit: "percent", comparison: atLeast, requirement: 50 } as const;
    expect(findingFrom({ ...judged, reading: known(value) }).message).toBe(message);
  });

  it("a count, which has no noun of its own", () => {
    const judged = { unit: "count", comparison: exactly, requirement: 1 } as const;
    expect(findingFrom({ ...judged, reading: known(3) }).message).toBe(
      "Capacity: 3, exactly 1 required, out by 2.",
    );
  });
});

describe("the force chooses the word", () => {
  it.each([
    ["must", "required"],
    ["should", "expected"],
    ["advisory", "advised"],
  ] as const)("%s is %s", (force, word) => {
    expect(findingFrom({ ...days, reading: known(12), description: { force } }).message).toBe(
      `Capacity: 12 days a week, at least 11.5 ${word}.`,
    );
  });
});

describe("silence names what to fill in", () => {
  it.each([
    [[], "Capacity cannot be told from the input."],
    [[""], "Capacity cannot be told until the input gives the whole document."],
    [["/a"], "Capacity cannot be told until the input gives /a."],
    [["/a", "/b", "/c"], "Capacity cannot be told until the input gives /a, /b, /c."],
    [["/a", "/b", "/c", "/d"], "Capacity cannot be told until the input gives /a, /b, /c and 1 more."],
  ])("%j", (missing, message) => {
    expect(findingFrom({ ...days, reading: unknown(missing) }).message).toBe(message);
  });

  it("but no more than a reader takes in", () => {
    const missing = Array.from({ length: 1000 }, (_, place) => `/appointments/${place}/daysPerWeek`);
    const finding = findingFrom({ ...days, reading: unknown(missing) });
    expect(finding.message).toMatch(/\/appointments\/2\/daysPerWeek and 997 more\.$/);
    expect(finding).toMatchObject({ missing });
  });
});

describe("a rule that does not apply says why", () => {
  it("in one sentence", () => {
    expect(findingFrom({ ...days, reading: doesNotApply("the team is closed") }).message).toBe(
      "Capacity does not apply, because the team is closed.",
    );
  });
});

describe("where a rule judges several things, the sentence says which", () => {
  it("by the subject, whatever it looks like", () => {
    const findings = ruleForEach({ "leadership/1": 1, "p-01": 0 }).judge({}, edition);
    expect(findings.map(({ message }) => message)).toEqual([
      "Functions (leadership/1): 1 person, at least 1 expected.",
      "Functions (p-01): 0 people, at least 1 expected, short by 1.",
    ]);
  });

  it("and does not, where there is a single answer", () => {
    expect(ruleForEach({}).judge({}, edition)[0]!.message).toBe(
      "Functions does not apply, because there is nothing to judge.",
    );
  });
});

describe("an amount in words carries its unit", () => {
  it.each([
    ["-12.30", "pounds", "-£12.30"],
    [1, "percent", "1%"],
    [1, "count", "1"],
    ["2024-09-30", "date", "2024-09-30"],
  ] as const)("%s in %s", (value, unit, words) => {
    expect(inWords(value, unit)).toBe(words);
  });
});
