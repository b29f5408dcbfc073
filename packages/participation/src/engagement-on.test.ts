import { aParticipation, aParticipationRecord, aSchool } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { engagementDefinitions } from "./data/engagement-definitions.ts";
import type { EngagementDefinition } from "./engagement-definition.ts";
import { engagementOn } from "./engagement-on.ts";
import { engagementTally } from "./engagement-tally.ts";

const [signedUp, active, completed] = engagementDefinitions as [
  EngagementDefinition,
  EngagementDefinition,
  EngagementDefinition,
];
const numbered = (index: number) => String(900_001 + index);

/** Illustrative: of 100 schools 58 completed in July, 2 signed up in February and never completed. */
const twoPoints = aParticipation({
  asAt: "2024-08-31",
  schools: Array.from({ length: 100 }, (_, index) => aSchool({ urn: numbered(index) })),
  records: Array.from({ length: 60 }, (_, index) =>
    aParticipationRecord({
      record: `r-${index}`,
      school: numbered(index),
      academicYear: "2023/24",
      project: "NCP23-09",
      signedUpOn: index < 58 ? "2023-09-20" : "2024-02-12",
      ...(index < 58 ? { activeFrom: "2023-10-01", completedOn: "2024-07-05" } : {}),
    }),
  ),
});

describe("every figure has its day and its definition (C4)", () => {
  it("the same records are 60 of 100 schools by sign-ups in February, 58 by completions in August: two points", () => {
    const february = engagementOn(twoPoints, { asAt: "2024-02-29", definition: signedUp });
    const august = engagementOn(twoPoints, { asAt: "2024-08-31", definition: completed });
    expect(february).toEqual({
      document: "engagement-figure",
      asAt: "2024-02-29",
      definition: "signed-up-or-further",
      schools: 60,
      byPhase: { "early-years": 0, primary: 60, secondary: 0, "post-16": 0 },
      phaseUnknown: 0,
      records: { "not-signed-up": 0, "signed-up": 2, active: 58, completed: 0, withdrawn: 0 },
    });
    expect([august.schools, august.asAt, august.definition]).toEqual([58, "2024-08-31", "completed"]);
    expect(august.records).toMatchObject({ "signed-up": 2, completed: 58 });
  });
  it("before the February sign-ups there are 58 of them", () => {
    for (const [asAt, schools] of [
      ["2024-02-11", 58],
      ["2024-02-12", 60],
      ["2024-02-13", 60],
    ] as const)
      expect(engagementOn(twoPoints, { asAt, definition: signedUp }).schools).toBe(schools);
    expect(engagementOn(twoPoints, { asAt: "2024-02-29", definition: active }).schools).toBe(58);
  });
  it.each(["2024-08-30", "2024-08-31"])("%s is a day that the document knows", (asAt) =>
    expect(engagementOn(twoPoints, { asAt, definition: completed }).schools).toBe(58),
  );
  it("a later day is refused", () =>
    expect(() => engagementOn(twoPoints, { asAt: "2024-09-01", definition: completed })).toThrow(
      expect.objectContaining({
        code: "date-after-document",
        expected: expect.stringContaining("2024-08-31"),
      }),
    ));
  it("what is no day is refused", () =>
    expect(() => engagementOn(twoPoints, { asAt: "2024-02-30", definition: completed })).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    ));
});

describe("definitions count at least one state from the sign-up on", () => {
  it.each([
    [{ ...signedUp, states: [] }],
    [{ ...signedUp, id: "" }],
    [{ ...signedUp, states: ["not-signed-up"] as const }],
    [{ ...signedUp, states: ["engaged"] as never }],
  ])("%j is refused", (definition) =>
    expect(() => engagementTally({ asAt: "2024-02-29", definition })).toThrow(
      expect.objectContaining({ code: "invalid-definition" }),
    ),
  );
  it("and may name the projects that count", () => {
    const records = ["NCP24-09", "NCP24-06"].map((project, index) =>
      aParticipationRecord({ record: `r-${index}`, project, school: numbered(index) }),
    );
    const question = { asAt: "2025-08-31", definition: { ...signedUp, projects: ["NCP24-09"] } };
    expect(engagementOn(aParticipation({ records }), question)).toMatchObject({
      schools: 1,
      records: { "signed-up": 1 },
    });
  });
});

describe("schools, not records, are counted", () => {
  const records = [
    aParticipationRecord({ record: "r-1" }),
    aParticipationRecord({
      record: "r-2",
      academicYear: "2023/24",
      project: "NCP23-08",
      signedUpOn: "2023-07-01",
    }),
    aParticipationRecord({ record: "r-3", hub: "SW3", school: "900002" }),
    aParticipationRecord({ record: "r-4", school: "900003", withdrawnOn: "2024-08-01" }),
  ];
  const question = { asAt: "2025-08-31", definition: signedUp };
  it("a school with several records counts once, a withdrawn one does not count", () =>
    expect(engagementOn(aParticipation({ records }), question)).toMatchObject({
      schools: 2,
      records: { "signed-up": 3, withdrawn: 1 },
    }));
  it("over years, predecessor and successor count once", () =>
    expect(
      engagementOn(
        aParticipation({ records, links: [{ predecessor: "900001", successor: "900002" }] }),
        question,
      ).schools,
    ).toBe(1));
  it("of one hub, of one year", () => {
    expect(engagementOn(aParticipation({ records }), { ...question, hub: "SW3" })).toMatchObject({
      hub: "SW3",
      schools: 1,
    });
    expect(engagementOn(aParticipation({ records }), { ...question, academicYear: "2023/24" })).toMatchObject(
      {
        academicYear: "2023/24",
        schools: 1,
      },
    );
  });
});

describe("a school of several phases counts in each that it offers (C8)", () => {
  it("and one whose phases nobody gave counts in none, and is said to be there", () => {
    const { phases: _, ...unknown } = aSchool({ urn: "900003" });
    const schools = [
      aSchool({ phases: ["primary", "secondary"] }),
      aSchool({ urn: "900002", phases: ["secondary", "post-16"] }),
      unknown,
    ];
    const records = schools.map(({ urn: school }) => aParticipationRecord({ record: school, school }));
    const figure = engagementOn(aParticipation({ schools, records }), {
      asAt: "2025-08-31",
      definition: signedUp,
    });
    expect(figure).toMatchObject({
      schools: 3,
      byPhase: { "early-years": 0, primary: 1, secondary: 2, "post-16": 1 },
      phaseUnknown: 1,
    });
  });
  it("what a predecessor offered, the school offered", () => {
    const schools = [aSchool(), aSchool({ urn: "900002", phases: ["secondary"] })];
    const links = [{ predecessor: "900001", successor: "900002" }];
    expect(
      engagementOn(aParticipation({ schools, links }), { asAt: "2025-08-31", definition: signedUp }),
    ).toMatchObject({ schools: 1, byPhase: { primary: 1, secondary: 1 } });
  });
});

describe("a tally takes records in any order and at any time knows the figure", () => {
  it("of those it was given", () => {
    const tally = engagementTally({ asAt: "2024-08-31", definition: completed }, twoPoints);
    const whole = engagementOn(twoPoints, { asAt: "2024-08-31", definition: completed });
    expect(tally.figure().schools).toBe(0);
    for (const record of twoPoints.records.toReversed()) tally.add(record);
    expect(tally.figure()).toEqual(whole);
    tally.add(aParticipationRecord({ completedOn: "2024-08-01", school: "900500" }));
    expect(tally.figure().schools).toBe(59);
  });
});
