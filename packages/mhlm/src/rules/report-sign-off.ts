import type { FormalReport } from "@maths-hubs/model";
import { cite } from "@maths-hubs/programme/sources";
import { atLeast, doesNotApply, known, pointer, unknown } from "@maths-hubs/rulekit";
import { isWithinYear, stepsPassed } from "../sign-off-steps.ts";
import { teamRuleForEach, type TeamRule } from "../team-rule.ts";

/** A formal report was checked by the Maths Hub Lead, then signed off by the Senior Leadership Link, then submitted. */
export const reportSignOff: TeamRule = /* @__PURE__ */ teamRuleForEach({
  id: "mhlm/report-sign-off",
  title: "Report sign-off",
  cites: [
    /* @__PURE__ */ cite("SPEC", "Annex C, Senior Leadership Link, bullet 4, and Maths Hub Lead, bullet 5"),
  ],
  clauses: ["SPEC-AnnexC-signoff", "SPEC-AnnexC-SLL-4", "SPEC-AnnexC-MHL-5"],
  force: "should",
  statement:
    "Before it is submitted, each formal report passes a first check by the Maths Hub Lead and then a final check and sign-off by the Senior Leadership Link.",
  unit: "count",
  forEach: ({ team, on }): readonly SubmittedReport[] | ReturnType<typeof doesNotApply | typeof unknown> => {
    if (team.reports === undefined) return unknown(["/reports"]);
    const submitted = team.reports
      .map((report, index) => ({ report, path: pointer("reports", index) }))
      .filter(({ report }) => report.submittedOn !== undefined && report.submittedOn <= on);
    return submitted.length === 0 ? doesNotApply("no report has been submitted by this date") : submitted;
  },
  nameOf: ({ report }) => report.report,
  requirement: () => 2,
  actual: ({ postsOfYear, year }, { report, path }) =>
    isWithinYear(report, year)
      ? known(stepsPassed(postsOfYear, report), [path])
      : doesNotApply(
          "a step was taken outside the academic year, where the document names no holders of roles",
        ),
  comparison: atLeast,
});

interface SubmittedReport {
  readonly report: FormalReport;
  readonly path: string;
}
