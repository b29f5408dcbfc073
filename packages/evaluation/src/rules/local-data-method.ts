import { atLeast, known, unknown } from "@maths-hubs/rulekit";
import { evaluationRule, type EvaluationRule } from "../evaluation-rule.ts";
import { methodsOf } from "../local-data.ts";

/** At least one way of collecting local data is chosen; any is allowed. */
export const localDataMethod: EvaluationRule = /* @__PURE__ */ evaluationRule({
  id: "evaluation/local-data-method",
  title: "Way of collecting local data",
  cites: [{ source: "HBK", at: "Indicative evaluation timeline, at the start, What 1" }],
  clauses: ["HBK-TL-start-what-1", "HBK-Eval-loc-methods"],
  force: "should",
  statement:
    "The local leader has chosen at least one way of collecting local data; the handbook's are a choice.",
  unit: "count",
  requirement: ({ localDataMethods }) => localDataMethods,
  actual: ({ activity: { localData } }) =>
    localData === undefined
      ? unknown(["/localData"])
      : known(new Set(methodsOf(localData).map(({ method }) => method)).size, ["/localData"]),
  comparison: atLeast,
});
