import type { PersonId } from "./person.ts";

/** What a Work Group's leader brings, each attested by the hub. */
export const leaderAttributes = [
  "currentOrFormerTeacher",
  "expertInMathematicsEducation",
  "expertInTeacherDevelopment",
] as const;

/** One of the three things that a Work Group's leader brings. */
export type LeaderAttribute = (typeof leaderAttributes)[number];

/** The leader of a Work Group, with the hub's attestations; one that is left out is unknown, never "no". */
export interface WorkGroupLeader {
  /** Who leads. */
  readonly person: PersonId;
  /** Whether the person teaches or has taught. */
  readonly currentOrFormerTeacher?: boolean;
  /** Whether the person is an expert in mathematics education. */
  readonly expertInMathematicsEducation?: boolean;
  /** Whether the person is an expert in leading the professional development of teachers. */
  readonly expertInTeacherDevelopment?: boolean;
}
