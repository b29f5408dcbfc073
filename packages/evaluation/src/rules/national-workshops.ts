import { workshopPoints, type WorkshopPoint } from "@maths-hubs/model";
import { atLeast, doesNotApply, known, unknown } from "@maths-hubs/rulekit";
import { evaluationRuleForEach, type EvaluationRule } from "../evaluation-rule.ts";

/** The local leader attends at least one national workshop at each point of the year. */
export const nationalWorkshops: EvaluationRule = /* @__PURE__ */ evaluationRuleForEach({
  id: "evaluation/national-workshops",
  title: "National workshops attended",
  cites: [{ source: "HBK", at: "Indicative evaluation timeline, What" }],
  clauses: ["HBK-TL-before-what-1", "HBK-TL-during-what-1", "HBK-TL-end-what-1"],
  force: "should",
  statement:
    "The local leader takes part in the first national workshop, in the workshops of mid-year and in the final one.",
  unit: "count",
  forEach: ({ activity: { project } }) =>
    project === undefined ? doesNotApply("the activity belongs to no national project") : workshopPoints,
  nameOf: (point: WorkshopPoint) => point,
  requirement: ({ workshopsAtEachPoint }) => workshopsAtEachPoint,
  actual: ({ asOf, events }, point, { workshopsAtEachPoint }) => {
    const ofPoint = events.filter((event) => event.point === point);
    if (ofPoint.length === 0) return unknown(["/workshops"]);
    const attended = ofPoint.filter((event) => event.attended === true);
    const paths = ofPoint.map(({ path }) => path);
    if (attended.length >= workshopsAtEachPoint) return known(attended.length, paths);
    if (ofPoint.some(({ days }) => (days.at(-1) ?? "") >= asOf)) {
      return doesNotApply("there is a workshop still to come");
    }
    const unsaid = ofPoint.filter((event) => event.attended === null).map(({ path }) => `${path}/attended`);
    return unsaid.length > 0 ? unknown(unsaid, paths) : known(attended.length, paths);
  },
  comparison: atLeast,
});
