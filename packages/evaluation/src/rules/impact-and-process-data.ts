import { localDataSubjects, type LocalDataSubject } from "@maths-hubs/model";
import { atLeast, doesNotApply, known, pointer, unknown } from "@maths-hubs/rulekit";
import { evaluationRuleForEach, type EvaluationRule } from "../evaluation-rule.ts";
import { methodsOf } from "../local-data.ts";

/** Local data tell about impact and about process. */
export const impactAndProcessData: EvaluationRule = /* @__PURE__ */ evaluationRuleForEach({
  id: "evaluation/impact-and-process-data",
  title: "Local data on impact and process",
  cites: [{ source: "HBK", at: "Evaluating at a local level" }],
  clauses: ["HBK-Eval-loc-lead"],
  force: "should",
  statement:
    "The local data that local leaders collect from participants are about impact and about process.",
  unit: "count",
  forEach: ({ activity: { localData } }) => {
    if (localData === undefined) return unknown(["/localData"]);
    return localData.length === 0
      ? doesNotApply("no way of collecting data has been chosen")
      : localDataSubjects;
  },
  nameOf: (subject: LocalDataSubject) => subject,
  requirement: () => 1,
  actual: ({ activity: { localData = [] } }, subject) => {
    const methods = methodsOf(localData);
    const about = methods.filter((method) => method.about?.includes(subject)).length;
    if (about > 0) return known(about, ["/localData"]);
    const unsaid = methods.flatMap((method, index) => {
      const path = typeof localData[index] === "string" ? [index] : [index, "about"];
      return method.about === undefined ? [pointer("localData", ...path)] : [];
    });
    return unsaid.length > 0 ? unknown(unsaid) : known(0, ["/localData"]);
  },
  comparison: atLeast,
});
