import { evaluationRule, type EvaluationRule } from "../evaluation-rule.ts";
import { submittedInTime } from "../happi-deadline-rule.ts";

/** The whole HAPPI form is submitted by the host's deadline. */
export const happiCompleted: EvaluationRule = /* @__PURE__ */ evaluationRule({
  id: "evaluation/happi-completed",
  title: "HAPPI form complete in time",
  cites: [{ source: "HBK", at: "Indicative evaluation timeline, at the end, What 5" }],
  clauses: ["HBK-TL-end-what-5", "HBK-Eval-llme-duties"],
  force: "should",
  statement: "The whole HAPPI form is finished and submitted by the day that the host gives.",
  .../* @__PURE__ */ submittedInTime({
    task: "end-what-5",
    due: "finalDue",
    submittedOn: "finalSubmittedOn",
  }),
});
