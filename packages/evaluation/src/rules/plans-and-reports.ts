import type { Submission } from "@maths-hubs/model";
import { doesNotApply, known, onOrBefore, pointer, unknown } from "@maths-hubs/rulekit";
import { hasHappened } from "../activity-on-date.ts";
import { evaluationRuleForEach, type EvaluationRule } from "../evaluation-rule.ts";

/** Each plan and report that the host expects of the local leader is submitted by the day that the host gives. */
export const plansAndReports: EvaluationRule = /* @__PURE__ */ evaluationRuleForEach({
  id: "evaluation/plans-and-reports",
  title: "Plans and reports in time",
  cites: [{ source: "SPEC", at: "Annex B, objective 8, bullet 1" }],
  clauses: ["SPEC-AnnexB-8-1-check"],
  force: "should",
  statement: "Local leaders submit every plan and report expected of them by the day given for it.",
  unit: "date",
  forEach: ({ activity: { submissions } }) => {
    if (submissions === undefined) return unknown(["/submissions"]);
    if (submissions.length === 0) return doesNotApply("the host expects no plan or report");
    return submissions.map((submission, index) => ({ submission, index }));
  },
  nameOf: ({ submission }: Placed) => submission.reference,
  requirement: (_terms, { submission }) => submission.due ?? "9999-12-31",
  actual: ({ asOf }, { submission: { due, submittedOn }, index }) => {
    if (due === undefined) return unknown([pointer("submissions", index, "due")]);
    if (hasHappened(submittedOn, asOf)) return known(submittedOn, [pointer("submissions", index)]);
    if (asOf <= due) return doesNotApply("it is not due yet");
    return known(asOf, [pointer("submissions", index)]);
  },
  comparison: onOrBefore,
});

interface Placed {
  readonly submission: Submission;
  readonly index: number;
}
