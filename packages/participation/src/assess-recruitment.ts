import type { Participation } from "@maths-hubs/model";
import { grantObjectives } from "@maths-hubs/programme/objectives";
import { assess, type EditionChoice, type Report } from "@maths-hubs/rulekit";
import {
  recruitment,
  type AgreedNumber,
  type RecruitmentLine,
  type RecruitmentQuestion,
} from "./recruitment.ts";
import { recruitmentAgreed } from "./rules/recruitment-agreed.ts";

/** Recruitment against the numbers agreed, and what the objective of the grant makes of it. */
export interface RecruitmentReport extends Report {
  /** Tells this document from others. */
  readonly document: "recruitment-report";
  /** The day at whose end the states were read. */
  readonly asAt: string;
  /** Id of the definition. */
  readonly definition: string;
  /** Every agreed number, in the order given. */
  readonly lines: readonly RecruitmentLine[];
}

/**
 * Judges recruitment by the objectives of the grant, which are published for 2023/24 alone.
 *
 * @param participation - the records
 * @param agreed - the numbers agreed for the year
 * @param question - the year, the day, the definition, and whether the objectives may be carried forward
 * @throws a `RulekitError` with code `edition-not-published` for a year without objectives, unless they are carried forward; a
 * {@link ParticipationError} as {@link recruitment} does
 *
 * @example
 * ```ts
 * import { assessRecruitment, engagementDefinitions } from "@maths-hubs/participation";
 * import { aParticipation, aParticipationRecord } from "@maths-hubs/model/testing";
 *
 * const records = [aParticipationRecord({ project: "NCP23-09", academicYear: "2023/24" })];
 * const agreed = [{ hub: "WM2", project: "NCP23-09", unit: "schools", agreed: 3 }] as const;
 * const question = { academicYear: "2023/24", asAt: "2024-08-31", definition: engagementDefinitions[0] };
 * const { findings } = assessRecruitment(aParticipation({ records }), agreed, question);
 * findings[0]?.message; // => "Recruitment agreed (WM2 NCP23-09 schools): 1, at least 3 expected, short by 2."
 * ```
 */
export const assessRecruitment = (
  participation: Participation,
  agreed: readonly AgreedNumber[],
  question: RecruitmentQuestion & EditionChoice,
): RecruitmentReport => {
  const edition = grantObjectives.for(question.academicYear, question);
  const lines = recruitment(participation, agreed, question);
  const { asAt, definition } = question;
  return {
    document: "recruitment-report",
    asAt,
    definition: definition.id,
    lines,
    ...assess([recruitmentAgreed], lines, edition),
  };
};
