import { stateOfReport, type FormalReport, type NamedRole, type ReportState } from "@maths-hubs/model";

/** The step that a formal report waits for, and whose it is. */
export type ReportChainStep =
  | {
      /** First quality assurance, or final quality assurance and sign-off. */
      readonly step: "first-check" | "sign-off";
      /** The role that takes it. */
      readonly by: NamedRole;
    }
  | {
      /** Submission. */
      readonly step: "submit";
      /** To whom. */
      readonly to: "dfe";
      /** Through whom. */
      readonly through: "ncetm";
    };

/** Where a formal report stands, and what it waits for. */
export interface ReportChain {
  /** Where it stands. */
  readonly state: ReportState;
  /** What it waits for; `null` once it is submitted. */
  readonly next: ReportChainStep | null;
}

/**
 * The chain of a formal report: draft, first check by the Maths Hub Lead, sign-off by the Senior Leadership Link, then to
 * the Department through the NCETM. Whether the right people took the steps is for `mhlm/report-sign-off`, which knows the
 * team.
 *
 * Clauses: SPEC-AnnexC-signoff, SPEC-AnnexB-5-1.
 *
 * @param report - the report as it stands
 *
 * @example
 * ```ts
 * import { reportChain } from "@maths-hubs/lead-school";
 *
 * reportChain({ report: "r-01" }); // => { state: "draft", next: { step: "first-check", by: "maths-hub-lead" } }
 * const checked = { report: "r-01", firstCheck: { by: "p-02", on: "2024-01-08" } };
 * reportChain(checked).next; // => { step: "sign-off", by: "senior-leadership-link" }
 * reportChain({ ...checked, signOff: { by: "p-01", on: "2024-01-10" } }).next; // => { step: "submit", to: "dfe", through: "ncetm" }
 * ```
 */
export const reportChain = (report: FormalReport): ReportChain => {
  const state = stateOfReport(report);
  return { state, next: nextAfter[state] };
};

const nextAfter: Readonly<Record<ReportState, ReportChainStep | null>> = {
  draft: { step: "first-check", by: "maths-hub-lead" },
  checked: { step: "sign-off", by: "senior-leadership-link" },
  "signed-off": { step: "submit", to: "dfe", through: "ncetm" },
  submitted: null,
};
