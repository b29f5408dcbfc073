import type { ExitStep } from "@maths-hubs/model";
import type { PublishedStatement } from "../published-entry.ts";
import { frozen } from "@maths-hubs/rulekit";

/**
 * What the specification says of the change from one lead body to the next, in its order. Whether TUPE applies is nowhere
 * decided: the Department thinks it likely, and each side takes advice of its own.
 *
 * @example
 * ```ts
 * import { transitionStatements } from "@maths-hubs/programme/recruitment";
 *
 * transitionStatements.length; // => 13
 * transitionStatements[0]?.id; // => "transition-2023/carry-on"
 * ```
 */
export const transitionStatements: readonly PublishedStatement[] = /* @__PURE__ */ frozen([
  {
    id: "transition-2023/carry-on",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 12" },
    clauses: ["SPEC-P12-continue", "SPEC-P12-continuity"],
    statement:
      "The new lead body takes up what its predecessor did well and goes on from there; as little as can be breaks off at the handover.",
  },
  {
    id: "transition-2023/name",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 12" },
    clauses: ["SPEC-P12-name"],
    statement: "A hub is expected to keep its name when its lead body changes.",
  },
  {
    id: "transition-2023/own-advice",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 19" },
    clauses: ["SPEC-P19-own-advice"],
    statement: "Both lead bodies, the old and the new, get legal and HR advice for themselves.",
  },
  {
    id: "transition-2023/no-reliance",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 19" },
    clauses: ["SPEC-P19-no-reliance"],
    statement: "The Department gives applicants no advice that they could rely on.",
  },
  {
    id: "transition-2023/department",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 19" },
    clauses: ["SPEC-P19-dfe-role"],
    statement:
      "The Department collects the TUPE information of the lead schools that stop, and passes it on.",
  },
  {
    id: "transition-2023/likely",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 20" },
    clauses: ["SPEC-P20-likely"],
    statement:
      "In the Department’s opinion TUPE probably applies, because the provider of a service probably changes. That is an opinion and settles nothing.",
  },
  {
    id: "transition-2023/staff-data",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 20" },
    clauses: ["SPEC-P20-doc5"],
    statement:
      "Where staff may have to move, the lead school that stops gives applicants an outline of its staff in Document 5, so that they can decide.",
  },
  {
    id: "transition-2023/exit-plan",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 21" },
    clauses: ["SPEC-P21-exit-plan"],
    statement:
      "After the appointment four parties carry out the exit management plan: the Department, the NCETM and both schools.",
  },
  {
    id: "transition-2023/principle",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 22" },
    clauses: ["SPEC-P22-principle"],
    statement: "Above all, the change breaks off as little as possible, while it lasts and afterwards.",
  },
  {
    id: "transition-2023/schools",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 22a" },
    clauses: ["SPEC-P22-a"],
    statement: "The schools that the hub supports hardly see that its lead body is another.",
  },
  {
    id: "transition-2023/team",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 22c" },
    clauses: ["SPEC-P22-c", "SPEC-P22-c-sll"],
    statement:
      "The team consists of the same people in the successor’s first year, as far as they are available. One role is expected to pass on, that of the Senior Leadership Link.",
  },
  {
    id: "transition-2023/tupe-duties",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 23" },
    clauses: ["SPEC-P23-tupe-duty"],
    statement:
      "The successor keeps whatever duties it has under TUPE, and sees that its staff are well managed.",
  },
  {
    id: "transition-2023/new-agreements",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 23" },
    clauses: ["SPEC-P23-sla-renewal"],
    statement:
      "With those who work for the hub and whom the current lead school does not employ, the successor aims at new service level agreements, above all in the first year; every local leader is meant.",
  },
]);

/** A step of the handover. */
export interface HandoverStep extends PublishedStatement {
  /** The step. */
  readonly step: ExitStep;
}

/**
 * The steps of the handover, in the order of paragraph 21; it speaks of staff and of agreements in one breath.
 *
 * @example
 * ```ts
 * import { handoverSteps } from "@maths-hubs/programme/recruitment";
 *
 * handoverSteps.map(({ step }) => step); // => ["staff-data", "staff-arrangements", "agreement-arrangements"]
 * ```
 */
export const handoverSteps: readonly HandoverStep[] = /* @__PURE__ */ frozen([
  {
    id: "handover-2023/staff-data",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 21a" },
    clauses: ["SPEC-P21-a"],
    step: "staff-data",
    statement:
      "The current school hands over its staff data in detail, so that the next employer can tell the staff what it plans and consult them, with their terms and pensions in view.",
  },
  {
    id: "handover-2023/staff-arrangements",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 21b" },
    clauses: ["SPEC-P21-b"],
    step: "staff-arrangements",
    statement: "Both schools agree what happens to the staff.",
  },
  {
    id: "handover-2023/agreement-arrangements",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 21b" },
    clauses: ["SPEC-P21-b"],
    step: "agreement-arrangements",
    statement: "Both schools agree what happens to those with a Service Level Agreement (SLA).",
  },
]);
