import { aParticipation, aParticipationRecord } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { assessRecruitment } from "./assess-recruitment.ts";
import { recruitment, type AgreedNumber } from "./recruitment.ts";

const definition = { id: "in", statement: "In.", states: ["signed-up", "active", "completed"] } as const;
const question = { academicYear: "2023/24", asAt: "2024-08-31", definition };
const now = { project: "NCP23-09", academicYear: "2023/24", signedUpOn: "2023-09-01" };
const past = { project: "NCP22-09", academicYear: "2022/23", signedUpOn: "2022-09-01" };
const records = [
  aParticipationRecord({ ...now, record: "r-1", school: "900001", participants: 2 }),
  aParticipationRecord({ ...now, record: "r-2", school: "900002", participants: 3 }),
  aParticipationRecord({ ...now, record: "r-3", school: "900003", participants: 1 }),
  aParticipationRecord({
    ...now,
    record: "r-4",
    school: "900004",
    participants: 9,
    withdrawnOn: "2024-01-01",
  }),
  aParticipationRecord({ ...now, record: "r-5", school: "900005", participants: 9, hub: "SW3" }),
  aParticipationRecord({ ...past, record: "r-6", school: "900001" }),
  aParticipationRecord({ ...past, record: "r-7", school: "900002", withdrawnOn: "2023-01-01" }),
  aParticipationRecord({ ...past, record: "r-8", school: "900003", hub: "SW3" }),
];
const agreed = (changes: Partial<AgreedNumber> = {}): AgreedNumber => ({
  hub: "WM2",
  project: "NCP23-09",
  unit: "schools",
  agreed: 3,
  continues: ["NCP22-09"],
  ...changes,
});
const lineOf = (
  changes: Partial<AgreedNumber> = {},
  document = aParticipation({ asAt: "2024-08-31", records }),
) => recruitment(document, [agreed(changes)], question)[0];

describe("SPEC-AnnexB-1-4-check, E18: new and retained together are held against the number agreed", () => {
  it.each([
    [2, 0],
    [3, 0],
    [4, 1],
  ])("%d agreed, 3 counted: short by %d", (number, shortfall) =>
    expect(lineOf({ agreed: number })).toMatchObject({ counted: 3, recruited: 2, retained: 1, shortfall }),
  );
  it("retained is a school that the same hub had, and that had not withdrawn", () => {
    const retainedWith = (links: readonly { predecessor: string; successor: string }[]) =>
      lineOf({}, aParticipation({ asAt: "2024-08-31", records, links }))?.retained;
    expect(retainedWith([])).toBe(1);
    const stayed = records.map((one) =>
      one.record === "r-7" ? aParticipationRecord({ ...past, record: "r-7", school: "900009" }) : one,
    );
    const links = [{ predecessor: "900009", successor: "900002" }];
    expect(lineOf({}, aParticipation({ asAt: "2024-08-31", records: stayed, links }))?.retained).toBe(2);
  });
  it.each([
    ["2022/23", 1],
    ["2023/24", 0],
    ["2024/25", 0],
  ])("retained is a school of an earlier year: one of %s counts %d", (academicYear, retained) => {
    const before = aParticipationRecord({ ...past, record: "r-6", school: "900001", academicYear });
    const document = aParticipation({ asAt: "2024-08-31", records: [...records.slice(0, 3), before] });
    expect(lineOf({}, document)).toMatchObject({ counted: 3, retained });
  });
  it("which codes continue one another is the host's to say: without it the split is unknown, the total is not", () => {
    const { continues: _, ...unsplit } = agreed();
    expect(recruitment(aParticipation({ asAt: "2024-08-31", records }), [unsplit], question)).toMatchObject([
      { counted: 3, recruited: null, retained: null, shortfall: 0 },
    ]);
    expect(lineOf({ continues: [] })).toMatchObject({ recruited: 3, retained: 0 });
  });
  it("participants are counted in their own unit", () =>
    expect(lineOf({ unit: "participants", agreed: 7 })).toMatchObject({
      counted: 6,
      recruited: 4,
      retained: 2,
      shortfall: 1,
    }));
  it("participants that one record leaves out are unknown, never zero", () => {
    const { participants: _, ...silent } = records[0]!;
    const document = aParticipation({ asAt: "2024-08-31", records: [silent, ...records.slice(1)] });
    expect(lineOf({ unit: "participants" }, document)).toMatchObject({
      counted: null,
      recruited: null,
      retained: null,
      shortfall: null,
      missing: ["/records/0/participants"],
    });
    expect(lineOf({}, document)).toMatchObject({ counted: 3, missing: [] });
  });
  it("two numbers agreed for one project are two lines", () =>
    expect(
      recruitment(
        aParticipation({ asAt: "2024-08-31", records }),
        [agreed(), agreed({ unit: "participants" }), agreed({ project: "NCP23-10" })],
        question,
      ).map(({ counted }) => counted),
    ).toEqual([3, 6, 0]));
  it.each([-1, 1.5, Number.NaN])("%d cannot have been agreed", (number) =>
    expect(() => lineOf({ agreed: number })).toThrow(expect.objectContaining({ code: "invalid-number" })),
  );
});

describe("Each project has, new and retained together, at least as many as were agreed", () => {
  const document = aParticipation({ asAt: "2024-08-31", records });
  it.each([
    [2, "met", undefined],
    [3, "met", undefined],
    [4, "not-met", 1],
  ])("%d agreed: %s", (number, outcome, shortfall) => {
    const { findings } = assessRecruitment(document, [agreed({ agreed: number })], question);
    expect(findings).toMatchObject([
      { rule: "participation/recruitment-agreed", force: "should", outcome, actual: 3 },
    ]);
    expect(findings[0]).toHaveProperty("subject", "WM2 NCP23-09 schools");
    expect(findings[0] !== undefined && "shortfall" in findings[0] ? findings[0].shortfall : undefined).toBe(
      shortfall,
    );
  });
  it("repeats day and definition", () =>
    expect(assessRecruitment(document, [], question)).toMatchObject({
      document: "recruitment-report",
      asAt: "2024-08-31",
      definition: "in",
      lines: [],
      findings: [{ outcome: "not-applicable", reason: "no number has been agreed" }],
    }));
  it("unknown participants leave it open", () => {
    const { participants: _, ...silent } = records[0]!;
    const open = aParticipation({ asAt: "2024-08-31", records: [silent] });
    expect(assessRecruitment(open, [agreed({ unit: "participants" })], question).findings).toMatchObject([
      { outcome: "undetermined", missing: ["/records/0/participants"] },
    ]);
  });
  it("is published for 2023/24 alone", () => {
    const later = { ...question, academicYear: "2024/25" };
    expect(() => assessRecruitment(document, [agreed()], later)).toThrow(
      expect.objectContaining({ code: "edition-not-published" }),
    );
    expect(assessRecruitment(document, [agreed()], { ...later, carryForward: true }).edition).toEqual({
      academicYear: "2024/25",
      carriedForwardFrom: "2023/24",
    });
  });
});
