import type { NamedRole } from "@maths-hubs/model";
import { frozen } from "@maths-hubs/rulekit";
import type { PublishedStatement } from "../published-entry.ts";

/** What Annex C expects of the holder of one role. */
export interface RoleExpectation extends PublishedStatement {
  /** The role. */
  readonly role: NamedRole;
}

/**
 * The expectations of 2023/24 that Annex C attaches to single roles: six of the Senior Leadership Link, seven of the Maths
 * Hub Lead, none of the others.
 *
 * Clauses: SPEC-AnnexC-SLL, SPEC-AnnexC-MHL.
 */
export const roleExpectations: readonly RoleExpectation[] = /* @__PURE__ */ frozen([
  {
    id: "senior-leadership-link/1",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-SLL-1"],
    citation: { source: "SPEC", at: "Annex C, Senior Leadership Link, bullet 1" },
    role: "senior-leadership-link",
    statement: "Line manage the Maths Hub Lead: support, challenge, and say how they perform.",
  },
  {
    id: "senior-leadership-link/2",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-SLL-2"],
    citation: { source: "SPEC", at: "Annex C, Senior Leadership Link, bullet 2" },
    role: "senior-leadership-link",
    statement: "Find out how the Maths Hub Lead needs to develop, and support or enable it.",
  },
  {
    id: "senior-leadership-link/3",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-SLL-3"],
    citation: { source: "SPEC", at: "Annex C, Senior Leadership Link, bullet 3" },
    role: "senior-leadership-link",
    statement: "See that the Strategic Board runs effectively.",
  },
  {
    id: "senior-leadership-link/4",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-SLL-4"],
    citation: { source: "SPEC", at: "Annex C, Senior Leadership Link, bullet 4" },
    role: "senior-leadership-link",
    statement:
      "Assure the quality of formal reports to the Department for Education a last time and sign them off, financial ones included.",
  },
  {
    id: "senior-leadership-link/5",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-SLL-5"],
    citation: { source: "SPEC", at: "Annex C, Senior Leadership Link, bullet 5" },
    role: "senior-leadership-link",
    statement:
      "See with the Maths Hub Lead that plans are in place for an unexpected loss of leadership or management capacity.",
  },
  {
    id: "senior-leadership-link/6",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-SLL-6"],
    citation: { source: "SPEC", at: "Annex C, Senior Leadership Link, bullet 6" },
    role: "senior-leadership-link",
    statement: "Report to the leadership team or internal governance of the lead body.",
  },
  {
    id: "maths-hub-lead/1",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-MHL-1"],
    citation: { source: "SPEC", at: "Annex C, Maths Hub Lead, bullet 1" },
    role: "maths-hub-lead",
    statement: "Lead the team, so that it shares a strategic direction, a vision and goals.",
  },
  {
    id: "maths-hub-lead/2",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-MHL-2"],
    citation: { source: "SPEC", at: "Annex C, Maths Hub Lead, bullet 2" },
    role: "maths-hub-lead",
    statement: "Lead the team’s meetings.",
  },
  {
    id: "maths-hub-lead/3",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-MHL-3"],
    citation: { source: "SPEC", at: "Annex C, Maths Hub Lead, bullet 3" },
    role: "maths-hub-lead",
    statement: "Line manage the team and assure the quality of its work.",
  },
  {
    id: "maths-hub-lead/4",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-MHL-4"],
    citation: { source: "SPEC", at: "Annex C, Maths Hub Lead, bullet 4" },
    role: "maths-hub-lead",
    statement: "Find out how the team needs to develop.",
  },
  {
    id: "maths-hub-lead/5",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-MHL-5"],
    citation: { source: "SPEC", at: "Annex C, Maths Hub Lead, bullet 5" },
    role: "maths-hub-lead",
    statement: "Assure the quality of formal reports to the Department for Education first.",
  },
  {
    id: "maths-hub-lead/6",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-MHL-6"],
    citation: { source: "SPEC", at: "Annex C, Maths Hub Lead, bullet 6" },
    role: "maths-hub-lead",
    statement: "Report regularly to the Senior Leadership Link.",
  },
  {
    id: "maths-hub-lead/7",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-MHL-7"],
    citation: { source: "SPEC", at: "Annex C, Maths Hub Lead, bullet 7" },
    role: "maths-hub-lead",
    statement:
      "See with the Senior Leadership Link that plans are in place for an unexpected loss of leadership or management capacity.",
  },
]);
