import type { NamedRole } from "@maths-hubs/model";

/** What Annex C expects of the holder of one role. */
export interface RoleExpectation {
  /** Id in the clause register. */
  readonly clause: string;
  /** The role. */
  readonly role: NamedRole;
  /** What is expected, in our own words. */
  readonly statement: string;
}

/**
 * The expectations of 2023/24 that Annex C attaches to single roles: six of the Senior Leadership Link, seven of the Maths
 * Hub Lead, none of the others.
 *
 * Clauses: SPEC-AnnexC-SLL, SPEC-AnnexC-MHL.
 */
export const roleExpectations: readonly RoleExpectation[] = [
  {
    clause: "SPEC-AnnexC-SLL-1",
    role: "senior-leadership-link",
    statement: "Line manage the Maths Hub Lead with support, challenge and performance feedback.",
  },
  {
    clause: "SPEC-AnnexC-SLL-2",
    role: "senior-leadership-link",
    statement: "Identify the Maths Hub Lead's development needs and support or enable that development.",
  },
  {
    clause: "SPEC-AnnexC-SLL-3",
    role: "senior-leadership-link",
    statement: "See that the Strategic Board runs effectively.",
  },
  {
    clause: "SPEC-AnnexC-SLL-4",
    role: "senior-leadership-link",
    statement: "Give final quality assurance and sign-off to formal DfE reports, financial ones included.",
  },
  {
    clause: "SPEC-AnnexC-SLL-5",
    role: "senior-leadership-link",
    statement:
      "With the Maths Hub Lead, make sure contingency plans cover unexpected changes in leadership and management capacity.",
  },
  {
    clause: "SPEC-AnnexC-SLL-6",
    role: "senior-leadership-link",
    statement: "Report to Lead School leadership team / internal governance.",
  },
  {
    clause: "SPEC-AnnexC-MHL-1",
    role: "maths-hub-lead",
    statement: "Lead the team with shared strategic direction, vision and goals.",
  },
  { clause: "SPEC-AnnexC-MHL-2", role: "maths-hub-lead", statement: "Lead team meetings." },
  {
    clause: "SPEC-AnnexC-MHL-3",
    role: "maths-hub-lead",
    statement: "Line manage and quality assure the team.",
  },
  {
    clause: "SPEC-AnnexC-MHL-4",
    role: "maths-hub-lead",
    statement: "Identify the team's development needs.",
  },
  {
    clause: "SPEC-AnnexC-MHL-5",
    role: "maths-hub-lead",
    statement: "Give initial quality assurance to formal DfE reports.",
  },
  {
    clause: "SPEC-AnnexC-MHL-6",
    role: "maths-hub-lead",
    statement: "Report regularly to the Senior Leadership Link.",
  },
  {
    clause: "SPEC-AnnexC-MHL-7",
    role: "maths-hub-lead",
    statement:
      "With the Senior Leadership Link, make sure contingency plans cover unexpected changes in leadership and management capacity.",
  },
];
