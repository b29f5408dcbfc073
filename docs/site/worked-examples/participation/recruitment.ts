import { aParticipation, aParticipationRecord } from "@maths-hubs/model/testing";
import { assessRecruitment, type AgreedNumber, type RecruitmentReport } from "@maths-hubs/participation";
import type { WorkedExample } from "../worked-example.ts";
import { worked } from "../worked.ts";

const ofTheYear = { project: "NCP23-09", academicYear: "2023/24", signedUpOn: "2023-09-01" } as const;

/** What counts as taking part is the host's choice; here a sign-up is enough. */
const question = {
  academicYear: "2023/24",
  asAt: "2024-08-31",
  definition: {
    id: "signed-up",
    statement: "Schools that have signed up or come further, and have not withdrawn.",
    states: ["signed-up", "active", "completed"],
  },
} as const;

const twentyOf = (unit: AgreedNumber["unit"]): AgreedNumber => ({
  hub: "WM2",
  project: "NCP23-09",
  unit,
  agreed: 20,
});

const signedUp = (schools: number): RecruitmentReport => {
  const records = Array.from({ length: schools }, (_, index) =>
    aParticipationRecord({ ...ofTheYear, record: `r-${index + 1}`, school: String(900_001 + index) }),
  );
  return assessRecruitment(aParticipation({ records }), [twentyOf("schools")], question);
};

const oneSchoolWith = (people: { readonly participants?: number }): RecruitmentReport =>
  assessRecruitment(
    aParticipation({ records: [aParticipationRecord({ ...ofTheYear, ...people })] }),
    [twentyOf("participants")],
    question,
  );

export const recruitmentExamples: readonly WorkedExample[] = [
  worked("participation/recruitment-agreed", [
    ["20 schools agreed for a project, 19 signed up", signedUp(19)],
    ["20 schools agreed for a project, 20 signed up", signedUp(20)],
    ["20 schools agreed for a project, 21 signed up", signedUp(21)],
    ["20 participants agreed, a school with 20 signed up", oneSchoolWith({ participants: 20 })],
    ["20 participants agreed, a school signed up without saying with how many", oneSchoolWith({})],
    ["no number agreed for any project", assessRecruitment(aParticipation(), [], question)],
  ]),
];
