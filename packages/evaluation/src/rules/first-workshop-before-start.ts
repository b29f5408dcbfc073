import { addDays, plainDate } from "@maths-hubs/calendar";
import { doesNotApply, known, onOrBefore, unknown } from "@maths-hubs/rulekit";
import { evaluationRule, type EvaluationRule } from "../evaluation-rule.ts";

/** The first national workshop comes before the activity starts. */
export const firstWorkshopBeforeStart: EvaluationRule = /* @__PURE__ */ evaluationRule({
  id: "evaluation/first-workshop-before-start",
  title: "First workshop before the activity starts",
  cites: [{ source: "HBK", at: "Indicative evaluation timeline, before the start, What 1" }],
  clauses: ["HBK-TL-before-what-1"],
  force: "advisory",
  statement: "The first national workshop takes place before the activity starts.",
  unit: "date",
  requirement: (_terms, { activity: { starts } }) =>
    starts === undefined ? "9999-12-31" : addDays(plainDate(starts), -1),
  actual: ({ activity: { starts, project }, events }) => {
    if (project === undefined) return doesNotApply("the activity belongs to no national project");
    const first = events.find(({ point }) => point === "first");
    const [on] = first?.days ?? [];
    if (first !== undefined && on !== undefined && starts !== undefined) return known(on, [first.path]);
    return unknown([
      ...(starts === undefined ? ["/starts"] : []),
      ...(on === undefined ? ["/workshops"] : []),
    ]);
  },
  comparison: onOrBefore,
});
