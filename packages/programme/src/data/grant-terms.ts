import type { AnnualPlanElement, Pounds, RateBand } from "@maths-hubs/model";
import { defineEditions, frozen, type EditionTable } from "@maths-hubs/rulekit";
import { cite } from "../sources.ts";

/** The two parts that a hub's funds consist of, as an edition calls them. */
export interface GrantComponents {
  /** What the part is called that does not depend on activity. */
  readonly fixed: string;
  /** What the part is called that depends on projects. */
  readonly variable: string;
}

/** What hubs received in a year, least and most, both included; a description, no limit. */
export interface AwardRange {
  /** The academic year that it describes; it says nothing of another year. */
  readonly academicYear: string;
  /** Pounds. */
  readonly from: Pounds;
  /** Pounds. */
  readonly to: Pounds;
}

/** When the objectives of a year are to be completed; the document names a month, and its last day stands for it. */
export interface ObjectivesDeadline {
  /** The academic year of the objectives; it says nothing of another year. */
  readonly academicYear: string;
  /** The last day of the month, `YYYY-MM-DD`. */
  readonly by: string;
}

/** Rates of one project. No document publishes any: a host adds its own year's with `customise` of rulekit. */
export interface ProjectRates {
  /** Pounds for each project. */
  readonly perProject?: Pounds;
  /** Pounds for each participating school. */
  readonly perSchool?: Pounds;
  /** Pounds for each participating school by tier. */
  readonly perSchoolBands?: readonly RateBand[];
}

/** What an edition says of the grant; what it leaves out, its documents do not say. */
export interface GrantTerms {
  /** The parts of the grant. */
  readonly components?: GrantComponents;
  /** The range of awards. */
  readonly range?: AwardRange;
  /** What participants pay for professional development. */
  readonly participantFee?: Pounds;
  /** Whether all funding hangs on the Department's internal financial approval. */
  readonly needsApproval?: boolean;
  /** The bodies that agree the action plan on which the amount is discussed. */
  readonly plansAgreedBy?: readonly ("ncetm" | "dfe")[];
  /** Whether the annual plan follows the strategic goals. */
  readonly planServesGoals?: boolean;
  /** What an annual plan specifies. */
  readonly planElements?: readonly AnnualPlanElement[];
  /** Named programme leads, at least. */
  readonly programmeLeads?: number;
  /** Whether the grant is received by the lead body. */
  readonly recipientIsLeadBody?: boolean;
  /** When the objectives of a year are to be completed. */
  readonly objectives?: ObjectivesDeadline;
  /** A host's own rates by project, where the grant does not state them. */
  readonly rates?: Readonly<Record<string, ProjectRates>>;
}

/**
 * What the documents say of the grant, by academic year. They publish structure and one range, but no rate, payment date,
 * clawback period or tolerance: those are the host's.
 *
 * Clauses: ABOUT-Fund-components, BOOL-Goals-annual-plan, SPEC-P7-annual-plan, SPEC-P17-approval, SPEC-P17-formula,
 * SPEC-P17-range, SPEC-P17-annual-vary, SPEC-P17-free, SPEC-P18-programme-lead, SPEC-AnnexB-recipient,
 * SPEC-AnnexB-deadline.
 *
 * @example
 * ```ts
 * import { grantTerms } from "@maths-hubs/programme/grant";
 *
 * grantTerms.for("2015/16").terms.components?.fixed; // => "structural costs"
 * grantTerms.for("2023/24").terms.range?.to; // => "850000.00"
 * grantTerms.for("2024/25"); // throws edition-not-published
 * ```
 */
export const grantTerms: EditionTable<GrantTerms> = /* @__PURE__ */ defineEditions<GrantTerms>([
  {
    academicYear: "2015/16",
    citation: /* @__PURE__ */ cite("ABOUT", "How hubs are funded"),
    terms: /* @__PURE__ */ frozen({
      components: { fixed: "structural costs", variable: "project costs" },
    }),
  },
  {
    academicYear: "2020/21",
    until: "2022/23",
    citation: /* @__PURE__ */ cite("BOOL", "Strategic Goals, note on annual plans"),
    terms: /* @__PURE__ */ frozen({ planElements: ["projects", "schools", "funding"] }),
  },
  {
    academicYear: "2023/24",
    citation: /* @__PURE__ */ cite("SPEC", "paragraphs 7, 17 and 18, Annex B"),
    terms: /* @__PURE__ */ frozen({
      components: { fixed: "leadership and management", variable: "projects and school participation" },
      range: { academicYear: "2023/24", from: "550000.00", to: "850000.00" },
      participantFee: "0.00",
      needsApproval: true,
      plansAgreedBy: ["ncetm", "dfe"],
      planServesGoals: true,
      programmeLeads: 1,
      recipientIsLeadBody: true,
      objectives: { academicYear: "2023/24", by: "2024-09-30" },
    }),
  },
]);
