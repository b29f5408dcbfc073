import type { EvaluationRule } from "../evaluation-rule.ts";
import { happiDeadlineRule } from "../happi-deadline-rule.ts";

/** The whole HAPPI form is submitted by the host's deadline. */
export const happiCompleted: EvaluationRule = /* @__PURE__ */ happiDeadlineRule({
  id: "evaluation/happi-completed",
  title: "HAPPI form complete in time",
  cites: [{ source: "HBK", at: "Indicative evaluation timeline, at the end, What 5" }],
  clauses: ["HBK-TL-end-what-5", "HBK-Eval-llme-duties"],
  force: "should",
  statement: "The whole HAPPI form is finished and submitted by the day that the host gives.",
  task: "end-what-5",
  due: "finalDue",
  submittedOn: "finalSubmittedOn",
});
