import type { PublishedStatement } from "../published-entry.ts";
import { frozen } from "@maths-hubs/rulekit";

/**
 * What the specification says to applicants of autumn 2023 beside its numbers and dates, in its order.
 *
 * @example
 * ```ts
 * import { recruitmentStatements } from "@maths-hubs/programme/recruitment";
 *
 * recruitmentStatements.find(({ id }) => id === "recruitment-2023/briefing-advised")?.clauses; // => ["SPEC-P15-advice"]
 * ```
 */
export const recruitmentStatements: readonly PublishedStatement[] = /* @__PURE__ */ frozen([
  {
    id: "recruitment-2023/opportunity",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 13" },
    clauses: ["SPEC-P13-opportunity"],
    statement:
      "Who leads a hub leads in the system: mathematics gets better over a wide area, and the lead body is one of a national network of schools.",
  },
  {
    id: "recruitment-2023/criteria",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 14" },
    clauses: ["SPEC-P14-criteria"],
    statement:
      "A lead body meets the eligibility criteria of Document 3. They are not in the specification, so whether they are met is for the host to say.",
  },
  {
    id: "recruitment-2023/briefing-advised",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 15" },
    clauses: ["SPEC-P15-advice"],
    statement: "Applicants are advised to come to the online briefing for their hub; nobody is required to.",
  },
  {
    id: "recruitment-2023/questions",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 18" },
    clauses: ["SPEC-P18-query-route", "SPEC-P18-jaggaer"],
    statement:
      "What an applicant wants to know of the fixed cost of the team it asks at the briefing, and afterwards by message in the Jaggaer portal, where it needs an account.",
  },
]);
