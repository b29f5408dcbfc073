import type { EvaluationRule } from "../evaluation-rule.ts";
import { happiDeadlineRule } from "../happi-deadline-rule.ts";

/** The HAPPI form's planning section is submitted by the host's deadline. */
export const happiPlanningSubmitted: EvaluationRule = /* @__PURE__ */ happiDeadlineRule({
  id: "evaluation/happi-planning-submitted",
  title: "HAPPI planning section in time",
  cites: [{ source: "HBK", at: "Indicative evaluation timeline, at the start, What 2" }],
  clauses: ["HBK-TL-start-what-2"],
  force: "should",
  statement: "The HAPPI form's planning section is finished and submitted by the day that the host gives.",
  task: "start-what-2",
  due: "planningDue",
  submittedOn: "planningSubmittedOn",
});
